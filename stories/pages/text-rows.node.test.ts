import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matching, textRows} from './text-rows.js';

const rows = textRows([
  {
    namespace: 'stats',
    en: {title: 'Statistics', rows_one: '{{count}} row', rows_other: '{{count}} rows'},
    ru: {
      title: 'Статистика',
      rows_one: '{{count}} строка',
      rows_few: '{{count}} строки',
      rows_other: '{{count}} строки',
    },
  },
  {namespace: 'common', en: {'action.more': 'Show more'}, ru: {'action.more': 'Показать\u00a0ещё'}},
]);

test('every key of either language has a row, under its full name', () => {
  assert.deepEqual(
    rows.map(({key}) => key),
    ['stats.title', 'stats.rows_one', 'stats.rows_other', 'stats.rows_few', 'common.action.more'],
  );
  assert.deepEqual(rows[3], {key: 'stats.rows_few', en: '', ru: '{{count}} строки'});
});

test('a query finds keys and words of both languages', () => {
  const found = (query: string) => matching(rows, query).map(({key}) => key);
  assert.deepEqual(found('статист'), ['stats.title']);
  assert.deepEqual(found('ACTION more'), ['common.action.more']);
  assert.deepEqual(found('показать еще'), ['common.action.more']);
  assert.equal(found('').length, 5);
  assert.deepEqual(found('nothing of this'), []);
});
