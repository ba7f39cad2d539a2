/**
 * `npm run bench:links`: kabinet-links with 10,000 links in the reference server on PGlite. In Chromium, on a computer
 * four times slower: from the arrival of an answer until its rows are painted, and the longest task. Without a browser:
 * how long the server takes for each question. `--links 50000`, `--visits 3`, `--times 10`.
 */
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {addDays} from '@kabinet/contract';
import {chromium} from 'playwright-core';
import {openPglite} from '../packages/server/src/database/open.js';
import {pgliteFromTemplate} from '../packages/server/src/testing/pglite-template.js';
import {makeWorld} from '../packages/server/src/testing/world.js';
import {fillLinks} from './bench-links/fill-links.js';
import {measureQuestion, questionsOf} from './bench-links/questions.js';
import {openSite} from './bench/site.js';
import type {Site} from './bench/site.js';
import {visitList} from './bench-links/visit-list.js';
import type {ListVisit} from './bench-links/visit-list.js';
import {buildStandAlone} from './bench-page/build.js';
import {median} from './bench-page/statistics.js';
import {tableOf} from './bench/table.js';
import {ensureBrowser} from './ensure-browser.mjs';
import {browserFlags} from './find-browser.mjs';

const SLOWDOWN = 4;
/** In milliseconds. */
const AIMS = {rows: 300, task: 200};
const WORLD = 'bench';

const {values: given} = parseArgs({
  options: {
    links: {type: 'string', default: '10000'},
    visits: {type: 'string', default: '9'},
    times: {type: 'string', default: '50'},
  },
});

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
/** The browser names no task of less than 50 ms. */
const told = (value: number): string => (value === 0 ? 'below 50' : ms(value));

async function tellServer({backend}: Site, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const period = {from: addDays(today, -29), to: today};
  const rows: string[][] = [];
  for (const [name, query] of Object.entries(questionsOf(`pg_${WORLD}`, period))) {
    const durations = await measureQuestion(backend, query, Number(given.times));
    rows.push([name, ms(median(durations)), ms(durations.at(-1) ?? NaN)]);
  }
  console.log(`${tableOf([['the server, over HTTP', 'median, ms', 'longest, ms'], ...rows])}\n`);
}

async function visits({url}: Site): Promise<ListVisit[]> {
  const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserFlags});
  const visited: ListVisit[] = [];
  try {
    // The first visit fills what the server and the browser keep.
    await visitList(browser, url, SLOWDOWN);
    for (let count = 0; count < Number(given.visits); count++) visited.push(await visitList(browser, url, SLOWDOWN));
  } finally {
    await browser.close();
  }
  return visited;
}

function tellBrowser(visited: readonly ListVisit[]): void {
  const row = (name: string, timeOf: (one: ListVisit) => number, aim?: number): string[] => {
    const times = visited.map(timeOf);
    const [middle, longest] = [median(times), Math.max(...times)];
    const verdict = aim === undefined ? [] : [ms(aim), middle <= aim ? 'reached' : 'missed'];
    return [name, told(middle), told(longest), ...verdict];
  };
  const rows = [
    [`the browser, ${SLOWDOWN} times slower`, 'median, ms', 'longest, ms', 'aim, ms', ''],
    row('first answer to its rows', ({rows: first}) => first, AIMS.rows),
    row('sorted: press to answer', ({sort}) => sort.answer),
    row('sorted: answer to its rows', ({sort}) => sort.rows, AIMS.rows),
    row('searched: Enter to answer', ({search}) => search.answer),
    row('searched: answer to its rows', ({search}) => search.rows, AIMS.rows),
    row('longest task of the first visit', ({longestAtFirst}) => longestAtFirst, AIMS.task),
    row('longest task of sort and search', ({longestLater}) => longestLater, AIMS.task),
  ];
  console.log(tableOf(rows));
}

async function main(): Promise<void> {
  const widgets = await buildStandAlone();
  const now = new Date();
  const database = await openPglite(await pgliteFromTemplate());
  await makeWorld(database.db, WORLD);
  await fillLinks(database.db, WORLD, Number(given.links), now);
  const site = await openSite({database, partnerId: `pt_${WORLD}`, widgets, body: '<kabinet-links></kabinet-links>'});
  console.log(`${given.links} links. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  try {
    await tellServer(site, now);
    tellBrowser(await visits(site));
  } finally {
    await site.close();
    await database.close();
  }
}

await main();
