/**
 * Opens exported files in LibreOffice, headless, by Russian and English conventions, and says what their cells became:
 * numbers are numbers, dates are dates, no formula ran. First files written here, then those that the statistics make in
 * a browser. Wants `soffice` (package libreoffice-calc) and the built demo.
 */
import assert from 'node:assert/strict';
import {csvStyleFor, toCsv} from '../packages/widgets/src/files/csv.js';
import type {Sheet} from '../packages/widgets/src/files/sheet.js';
import {textCell} from '../packages/widgets/src/files/sheet.js';
import {toXlsx} from '../packages/widgets/src/files/xlsx.js';
import {CSV_FILTERS, countIn, openedSheet} from './spreadsheets/libre-office.js';
import {checkFilesOfTheWidget} from './spreadsheets/widget-files.js';

const NAMES = ['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '\t=1+1', '\r=1+1', 'Имя; «x», "y"'];

const SHEET: Sheet = {
  title: 'Статистика: Ссылка',
  facts: [['Фильтр', '=1+1']],
  head: ['Ссылка', 'День', 'Переходы', 'Заработано, RUB', 'Конверсия'],
  rows: NAMES.map((name) => [
    textCell(name),
    {kind: 'date', value: '2026-11-21'},
    {kind: 'number', value: '18420', digits: 0},
    {kind: 'number', value: '-1234.56', digits: 2},
    {kind: 'percent', value: '0.0278'},
  ]),
};

const FILES = [
  {name: 'ru.csv', content: toCsv(SHEET, csvStyleFor('ru')), filter: CSV_FILTERS.ru},
  {name: 'en.csv', content: toCsv(SHEET, csvStyleFor('en-GB')), filter: CSV_FILTERS.en},
  {name: 'book.xlsx', content: await toXlsx(SHEET).bytes(), filter: undefined},
];

for (const {name, content, filter} of FILES) {
  const sheet = openedSheet(name, content, filter);
  const count = (pattern: RegExp): number => countIn(sheet, pattern);
  assert.equal(count(/table:formula/g), 0, `${name}: a formula ran`);
  assert.equal(count(/office:date-value="2026-11-21"/g), NAMES.length, `${name}: dates`);
  assert.equal(count(/office:value="18420"/g), NAMES.length, `${name}: counts`);
  assert.equal(count(/office:value="-1234\.56"/g), NAMES.length, `${name}: amounts`);
  assert.equal(count(/office:value="0\.0278"/g), NAMES.length, `${name}: percentages`);
  console.log(`${name}: ${NAMES.length * 4} typed cells, no formula`);
}
await checkFilesOfTheWidget();
