/**
 * `npm run bench:commissions`: a continuous kabinet-commissions over 200,000 commissions in the reference server on
 * PGlite. In Chromium, on a computer four times slower: with 1,000 and with 100,000 rows loaded, how long the first rows
 * of another answer take, how many frames are dropped in 120 steps of scrolling, how many a list written by hand drops,
 * and how many elements the widget has.
 * `--rows 200000`, `--loaded 100000`, `--visits 3`.
 */
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {openPglite} from '../packages/server/src/database/open.js';
import {fillCommissions} from '../packages/server/src/testing/many-commissions.js';
import {pgliteFromTemplate} from '../packages/server/src/testing/pglite-template.js';
import {makeWorld} from '../packages/server/src/testing/world.js';
import {visitBare, visitRows} from './bench-commissions/visit-rows.js';
import type {RowsVisit} from './bench-commissions/visit-rows.js';
import {buildStandAlone} from './bench-page/build.js';
import {median} from './bench-page/statistics.js';
import {openSite} from './bench/site.js';
import {tableOf} from './bench/table.js';
import {ensureBrowser} from './ensure-browser.mjs';
import {browserFlags} from './find-browser.mjs';

const SLOWDOWN = 4;
const FEW = 1000;
/** How much longer first rows may take with many rows loaded, and how many frames may be dropped. */
const AIMS = {ratio: 1.2, dropped: 5};
const WORLD = 'bench';
const BODY = '<kabinet-commissions continuous period="2024-11-01/2026-11-21"></kabinet-commissions>';

const {values: given} = parseArgs({
  options: {
    rows: {type: 'string', default: '200000'},
    loaded: {type: 'string', default: '100000'},
    visits: {type: 'string', default: '3'},
  },
});

function verdict(isReached: boolean): string {
  return isReached ? 'reached' : 'missed';
}

function least(visits: readonly RowsVisit[]): number {
  return Math.min(...visits.map(({dropped}) => dropped));
}

function tell(few: readonly RowsVisit[], many: readonly RowsVisit[], bare: readonly number[]): void {
  const middle = (visits: readonly RowsVisit[], valueOf: (visit: RowsVisit) => number): number =>
    median(visits.map(valueOf));
  const [first, last] = [middle(few, ({firstRows}) => firstRows), middle(many, ({firstRows}) => firstRows)];
  const [calm, busy] = [middle(few, ({dropped}) => dropped), middle(many, ({dropped}) => dropped)];
  const [small, large] = [middle(few, ({nodes}) => nodes), middle(many, ({nodes}) => nodes)];
  console.log(
    tableOf([
      [`${SLOWDOWN} times slower`, `${FEW} loaded`, `${given.loaded} loaded`, 'aim', ''],
      [
        'answer to its first rows, ms',
        first.toFixed(0),
        last.toFixed(0),
        `× ${AIMS.ratio}`,
        verdict(last <= first * AIMS.ratio),
      ],
      [
        'frames dropped in 120 steps',
        String(calm),
        String(busy),
        `${AIMS.dropped}`,
        `${verdict(Math.max(calm, busy) <= AIMS.dropped)}, at best ${least(few)} and ${least(many)}`,
      ],
      ['the same of a list written by hand', String(median(bare)), '', '', `at best ${Math.min(...bare)}`],
      ['elements of the widget', String(small), String(large), 'no more', verdict(large <= small)],
    ]),
  );
}

async function main(): Promise<void> {
  const widgets = await buildStandAlone();
  const database = await openPglite(await pgliteFromTemplate());
  await makeWorld(database.db, WORLD);
  await fillCommissions(database.db, WORLD, Number(given.rows));
  const site = await openSite({database, partnerId: `pt_${WORLD}`, widgets, body: BODY});
  console.log(`${given.rows} commissions. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserFlags});
  try {
    // The first visit fills what the server and the browser keep.
    await visitRows(browser, site.url, FEW, SLOWDOWN);
    const [few, many, bare]: [RowsVisit[], RowsVisit[], number[]] = [[], [], []];
    for (let count = 0; count < Number(given.visits); count++) {
      bare.push(await visitBare(browser, SLOWDOWN));
      few.push(await visitRows(browser, site.url, FEW, SLOWDOWN));
      many.push(await visitRows(browser, site.url, Number(given.loaded), SLOWDOWN));
    }
    tell(few, many, bare);
  } finally {
    await browser.close();
    await site.close();
    await database.close();
  }
}

await main();
