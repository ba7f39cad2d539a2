import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {readConfig} from '@kabinet/server';
import {closeBrowser, newVisitor} from '../../demo/e2e/testing/browser.js';
import {PartnerPage} from '../../demo/e2e/testing/partner-page.js';
import {StatsPage} from '../../demo/e2e/testing/stats-page.js';
import {startDemo, type Demo} from '../../demo/server/demo.js';
import {computeFigures} from '../../packages/server/src/seed/figures.js';
import {fillHardDays, truthOf} from '../../packages/server/src/testing/report-truth.js';
import {CSV_FILTERS, countIn, openedSheet} from './libre-office.js';

const PERIOD = {from: '2026-10-24', to: '2026-11-02'};
const DAYS = 10;
/** A partner calls a link so, and a spreadsheet would run it. */
const HOSTILE_NAME = '=1+1';

const FILES = {
  ru: {series: ['По времени, CSV', 'По времени, XLSX'], breakdown: ['Разбивка, CSV', 'Разбивка, XLSX']},
  en: {series: ['Over time, CSV', 'Over time, XLSX'], breakdown: ['Breakdown, CSV', 'Breakdown, XLSX']},
} as const;

/** Downloads what the statistics make in a browser, in both languages and formats, and opens it in LibreOffice. */
export async function checkFilesOfTheWidget(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-files-'));
  const demo = await startDemo({config: readConfig({PORT: '0', DATA_DIR: folder}), scale: 'small'});
  try {
    const figures = await prepare(demo);
    for (const language of ['ru', 'en'] as const) await checkLanguage(demo, language, figures);
  } finally {
    await closeBrowser();
    await demo.close();
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

/** Clicks and earnings by day, counted by a statement of their own. */
async function prepare({database: {db}}: Demo): Promise<{day: string; clicks: string; earnings: string}[]> {
  const partner = SAMPLE_PARTNERS.large;
  await fillHardDays(db, partner);
  await computeFigures(db);
  await db.execute(`update links set name = '${HOSTILE_NAME}' where partner_id = '${partner}'`);
  const asked = {partner, programme: SAMPLE_PROGRAMMES.russia, timeZone: 'Europe/Moscow', ...PERIOD, by: 'day'};
  const truth = await truthOf(db, asked);
  return truth.map(([day, {clicks = '', earnings = ''}]) => ({day, clicks, earnings}));
}

async function checkLanguage(
  demo: Demo,
  language: 'ru' | 'en',
  figures: Awaited<ReturnType<typeof prepare>>,
): Promise<void> {
  const context = await newVisitor({viewport: {width: 1280, height: 900}, acceptDownloads: true});
  const {page} = await PartnerPage.open(context, demo.url, language, 'Дом и уют');
  const stats = new StatsPage(page, language);
  await stats.show(`${PERIOD.from}/${PERIOD.to}`, ['clicks', 'earnings', 'cr']);
  for (const item of FILES[language].series) {
    const {name, sheet} = await opened(stats, item, language);
    for (const {day, clicks, earnings} of figures) {
      assert.equal(countIn(sheet, new RegExp(`office:date-value="${day}"`, 'g')), 1, `${name}: ${day} is a date`);
      assert.ok(sheet.includes(`office:value="${clicks}"`), `${name}: ${clicks} clicks are a number`);
      assert.ok(sheet.includes(`office:value="${earnings}"`), `${name}: ${earnings} is a number`);
    }
    assert.ok(countIn(sheet, /office:value-type="percentage"/g) >= DAYS, `${name}: percentages`);
    console.log(`${language}, ${name}: ${DAYS} dates, ${DAYS * 2} figures of the database, no formula`);
  }
  for (const item of FILES[language].breakdown) {
    const {name, sheet} = await opened(stats, item, language);
    const links = countIn(sheet, /<text:p>(?:'|&apos;)?=1\+1<\/text:p>/g);
    assert.ok(links > 0, `${name}: the name of a link is text`);
    const clicks = figures.reduce((sum, row) => sum + Number(row.clicks), 0);
    assert.ok(sheet.includes(`office:value="${clicks}"`), `${name}: ${clicks} clicks in all`);
    console.log(`${language}, ${name}: ${links} hostile names are text, the total is the database's, no formula`);
  }
  await context.close();
}

async function opened(stats: StatsPage, item: string, language: 'ru' | 'en'): Promise<{name: string; sheet: string}> {
  const {name, content} = await stats.download(item);
  const isCsv = name.endsWith('.csv');
  const sheet = openedSheet(isCsv ? 'widget.csv' : 'widget.xlsx', content, isCsv ? CSV_FILTERS[language] : undefined);
  assert.equal(countIn(sheet, /table:formula/g), 0, `${name}: a formula ran`);
  return {name, sheet};
}
