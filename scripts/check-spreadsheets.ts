/**
 * Opens exported files in LibreOffice, headless, by Russian and English conventions, and says what their cells became:
 * numbers are numbers, dates are dates, no formula ran. Wants `soffice` (package libreoffice-calc).
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {csvStyleFor, toCsv} from '../packages/widgets/src/files/csv.js';
import type {Sheet} from '../packages/widgets/src/files/sheet.js';
import {textCell} from '../packages/widgets/src/files/sheet.js';
import {toXlsx} from '../packages/widgets/src/files/xlsx.js';

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

/** Delimiter, quote, encoding, first line, language (LCID), and that numbers are to be recognised. */
const FILES = [
  {name: 'ru.csv', content: toCsv(SHEET, csvStyleFor('ru')), filter: 'CSV:59,34,UTF8,1,,1049,false,true'},
  {name: 'en.csv', content: toCsv(SHEET, csvStyleFor('en-GB')), filter: 'CSV:44,34,UTF8,1,,2057,false,true'},
  {name: 'book.xlsx', content: toXlsx(SHEET), filter: undefined},
];

const folder = mkdtempSync(join(tmpdir(), 'kabinet-spreadsheets-'));
try {
  for (const {name, content, filter} of FILES) {
    writeFileSync(join(folder, name), content);
    const xml = opened(name, filter);
    const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
    assert.equal(count(/table:formula/g), 0, `${name}: a formula ran`);
    assert.equal(count(/office:date-value="2026-11-21"/g), NAMES.length, `${name}: dates`);
    assert.equal(count(/office:value="18420"/g), NAMES.length, `${name}: counts`);
    assert.equal(count(/office:value="-1234\.56"/g), NAMES.length, `${name}: amounts`);
    assert.equal(count(/office:value="0\.0278"/g), NAMES.length, `${name}: percentages`);
    console.log(`${name}: ${NAMES.length * 4} typed cells, no formula`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function opened(name: string, filter: string | undefined): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', ...(filter ? [`--infilter=${filter}`] : []), '--convert-to', 'fods'];
  const out = join(folder, `${name}.opened`);
  try {
    execFileSync('soffice', [profile, ...options, '--outdir', out, join(folder, name)], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  } catch (thrown) {
    throw new Error('LibreOffice did not open the file. Is libreoffice-calc installed?', {cause: thrown});
  }
  return readFileSync(join(out, name.replace(/\.\w+$/, '.fods')), 'utf8');
}
