import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pseudoDictionary, pseudoText} from './pseudo.js';

test('a text is accented, bracketed and 40 % longer', () => {
  assert.equal(pseudoText('Copy'), '[Çööþýý]');
  assert.equal(pseudoText('Try again'), '[Ţŕýý ààĝààîîñ]');
});

test('placeholders stay, and do not count', () => {
  assert.equal(pseudoText('{{count}} rows of {{name}}'), '[{{count}} ŕöööŵš öööƒ {{name}}]');
});

test('a text without vowels grows at its end', () => {
  assert.equal(pseudoText('—'), '[—·]');
  assert.equal(pseudoText('CR, %'), '[ÇŔ, %··]');
});

test('capital vowels stay capital', () => {
  assert.equal(pseudoText('EPC'), '[ÉÉÉÞÇ]');
});

test('plural forms keep their keys', () => {
  assert.deepEqual(pseudoDictionary({rows_one: '1', rows_other: 'no'}), {rows_one: '[1·]', rows_other: '[ñöö]'});
});
