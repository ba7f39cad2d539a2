/**
 * `npm run bench:page`: a page with four widgets beside the same page written by hand, and written with React, over the
 * same recorded data. Every visit is a first one, in random order; the machine decides on the milliseconds, so that only
 * ratios within one run compare. `--visits 3` is quick and writes nothing, `--only 4×` takes one condition,
 * `--cycles 0` leaves out coming and going.
 */
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {serveBenchmark} from '../demo/benchmark/server.js';
import {buildPages} from './bench-page/build.js';
import {measureCycles, type Growth} from './bench-page/cycles.js';
import {PAGES} from './bench-page/pages.js';
import {shuffled} from './bench-page/statistics.js';
import {growthTable, visitTable, type Visits} from './bench-page/tables.js';
import {visit, type Condition, type Visit} from './bench-page/visit.js';
import {writeResults} from './bench-page/write-results.js';
import {ensureBrowser} from './ensure-browser.mjs';
import {browserFlags, interpretingFlag} from './find-browser.mjs';

const CONDITIONS: readonly Condition[] = [
  {name: '1×', slowdown: 1},
  {name: '4×', slowdown: 4},
  {name: 'slow network', slowdown: 1, network: {bitsPerSecond: 1_600_000, roundTripMs: 150}},
];
const ENOUGH_VISITS = 9;

const {values: given} = parseArgs({
  options: {
    visits: {type: 'string', default: String(ENOUGH_VISITS)},
    only: {type: 'string'},
    cycles: {type: 'string', default: '200'},
  },
});

type Measured = ReadonlyMap<string, Visits>;

/** Every page under every condition, so often, each round in an order of its own. */
async function measureVisits(browser: Browser, site: string, times: number): Promise<Measured> {
  const conditions = CONDITIONS.filter(({name}) => given.only === undefined || given.only === name);
  const measured = new Map(
    conditions.map(({name}) => [name, new Map(PAGES.map(({id}) => [id, [] as Visit[]]))] as const),
  );
  const cells = conditions.flatMap((condition) => PAGES.map((page) => ({condition, page})));
  for (let round = 0; round < times; round++) {
    for (const {condition, page} of shuffled(cells)) {
      const one = await visit(browser, site, page, condition);
      measured.get(condition.name)?.get(page.id)?.push(one);
    }
  }
  return measured;
}

async function measureGrowth(site: string, cycles: number): Promise<Map<string, Growth>> {
  const growths = new Map<string, Growth>();
  if (cycles === 0) return growths;
  const browser = await launch(interpretingFlag);
  try {
    for (const page of PAGES.filter(({id}) => id !== 'by-hand')) {
      growths.set(page.name, await measureCycles(browser, site, page, cycles));
    }
  } finally {
    await browser.close();
  }
  return growths;
}

function launch(...flags: string[]): Promise<Browser> {
  return chromium.launch({executablePath: ensureBrowser(), args: [...browserFlags, ...flags]});
}

async function main(): Promise<void> {
  const server = await serveBenchmark(await buildPages());
  const browser = await launch();
  try {
    const times = Number(given.visits);
    // The first visits make and compress what the server then has.
    for (const page of PAGES) await visit(browser, server.url, page, {name: 'first', slowdown: 1});
    const visits = await measureVisits(browser, server.url, times);
    for (const [name, measured] of visits) console.log(`\n${name}\n\n${visitTable(measured)}`);
    const growths = await measureGrowth(server.url, Number(given.cycles));
    console.log(`\n${growthTable(growths)}`);
    const isWhole = times >= ENOUGH_VISITS && visits.size === CONDITIONS.length && growths.size > 0;
    if (isWhole) writeResults({visits, growths, times, cycles: Number(given.cycles), browser: browser.version()});
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
