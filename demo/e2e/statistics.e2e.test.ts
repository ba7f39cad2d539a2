import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {canonicalAmount} from '@kabinet/contract';
import {computeFigures} from '../../packages/server/src/seed/figures.js';
import {fillHardDays, truthOf} from '../../packages/server/src/testing/report-truth.js';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {PartnerPage} from './testing/partner-page.js';
import {StatsPage} from './testing/stats-page.js';

const METRICS = ['clicks', 'conversions', 'revenue', 'earnings'] as const;
const partner = SAMPLE_PARTNERS.large;

/** A day of 25 hours, one of 23 in a zone of half hours, the end of a month, and the days between two changes of clocks. */
const CASES = [
  {timeZone: 'Europe/Berlin', programme: 'Europe', from: '2026-10-25', to: '2026-10-25', step: 'hour', steps: 25},
  {timeZone: 'America/St_Johns', programme: 'Russia', from: '2026-03-08', to: '2026-03-08', step: 'hour', steps: 23},
  {timeZone: 'Asia/Kathmandu', programme: 'Europe', from: '2026-01-31', to: '2026-02-01', step: 'day', steps: 2},
  {timeZone: 'Europe/Moscow', programme: 'Russia', from: '2026-10-24', to: '2026-11-02', step: 'day', steps: 10},
] as const;

describe('every figure of the statistics', () => {
  const demo = useDemo();
  before(async () => {
    const {db} = demo().database;
    await fillHardDays(db, partner);
    await computeFigures(db);
  });

  for (const {timeZone, programme, from, to, step, steps} of CASES) {
    test(`is counted by the database too: ${timeZone}, ${from} to ${to}`, {timeout: 120_000}, async () => {
      const {db} = demo().database;
      await db.execute(`update programmes set time_zone = '${timeZone}'`);
      const id = programme === 'Europe' ? SAMPLE_PROGRAMMES.europe : SAMPLE_PROGRAMMES.russia;
      const ask = (by: string) => truthOf(db, {partner, programme: id, timeZone, from, to, by});
      const truth = (await ask(step)).map(([, figures]) => METRICS.map((metric) => figures[metric] ?? ''));
      assert.equal(truth.length, steps);

      const context = await newVisitor({viewport: {width: 1280, height: 900}, acceptDownloads: true});
      const signedIn = await PartnerPage.open(context, demo().url, 'en', 'Дом и уют');
      await signedIn.chooseProgramme(programme);
      const stats = new StatsPage(signedIn.page, 'en');
      await stats.show(`${from}/${to}`, METRICS);

      const totals = METRICS.map((_, column) => sumOf(truth.map((row) => row[column] ?? '0')));
      assert.deepEqual((await stats.tiles()).map(plain), totals, 'tiles');

      await stats.focusChart();
      const heard = (await stats.walk(steps)).map((told) => plain(/: ([^;]+)/.exec(timeless(told))?.[1] ?? ''));
      assert.deepEqual(heard, column(truth, 0), 'chart');

      await stats.chooseView('table');
      for (const [index, metric] of METRICS.entries()) {
        await stats.chooseTile(index);
        const series = await stats.series();
        assert.deepEqual(
          series.map(([, value]) => plain(value)),
          column(truth, index),
          `table of ${metric}`,
        );
        assert.equal(new Set(series.map(([name]) => name)).size, steps, 'each step has a name of its own');
      }

      const file = rowsOf((await stats.download('Over time, CSV')).content).map((row) => row.slice(1, 5));
      assert.deepEqual(
        file.map((row) => row.map(canonicalAmount)),
        truth,
        'file of the series',
      );

      const links = await askDatabase<{names: Record<string, string>}>(
        demo(),
        `select json_object_agg(id, name) as names from links where partner_id = '${partner}'`,
      );
      const byLink = (await ask('link'))
        .map(([link, figures]) => [links.names[link] ?? '', ...METRICS.map((metric) => figures[metric] ?? '')])
        .sort(byName);
      const shown = (await stats.rows()).map(([name, ...figures]) => [name, ...figures.map(plain)]);
      assert.deepEqual(shown.sort(byName), byLink, 'breakdown');
      const rows = rowsOf((await stats.download('Breakdown, CSV')).content).map((row) => row.slice(0, 5));
      const saved = rows.map(([name = '', ...figures]) => [name, ...figures.map(canonicalAmount)]);
      assert.deepEqual(saved.slice(0, -1).sort(byName), byLink, 'file of the breakdown');
      assert.deepEqual(saved.at(-1)?.slice(1), totals, 'its last row');
      await context.close();
    });
  }
});

/** `₽1,234.50` is `1234.5`. */
function plain(shown: string): string {
  return canonicalAmount(shown.replaceAll('−', '-').replace(/[^\d.-]/g, ''));
}

/** Without the clock in the name of an hour, which has a colon too. */
function timeless(told: string): string {
  return told.replace(/\d\d:\d\d(?: \(UTC[^)]*\))?/, '');
}

function column(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row) => row[index] ?? '');
}

/** Amounts have at most two digits after the point. */
function sumOf(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
  return canonicalAmount((cents / 100).toFixed(2));
}

/** The rows of a file under its facts and its head; no value of these has a quoted comma. */
function rowsOf(content: Buffer): string[][] {
  const [, table = ''] = content.toString('utf8').split('\r\n\r\n');
  return table
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
}

function byName([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one < other ? -1 : 1;
}
