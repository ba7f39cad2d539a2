import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ROLES} from '@kabinet/themes';
import {roleName} from './role-words.js';

test('every role has words in both languages', () => {
  for (const role of ROLES) {
    assert.match(roleName(role, 'ru'), /[а-яё]/, role);
    assert.match(roleName(role, 'en'), /^[a-z][a-z 0-9]+$/, role);
  }
});

test('series of a chart are counted, and a role from elsewhere keeps its name', () => {
  assert.equal(roleName('chart-3', 'ru'), 'ряд графика 3');
  assert.equal(roleName('chart-3', 'en'), 'chart series 3');
  assert.equal(roleName('moonlight', 'en'), 'moonlight');
});
