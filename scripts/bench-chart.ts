/**
 * `npm run bench:chart`: what a chart costs with many points. Ours with 365 points beside ours with 10,000, and a live
 * update of 10,000 beside Chart.js alone. The machine decides on the milliseconds, so that only ratios within one run
 * compare. Ends with 1 when a ratio is above its limit. `--rounds 20` is quicker.
 */
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {build} from 'vite';
import type {ChartTimes} from './bench-chart/in-page.js';
import {tableOf} from './bench/table.js';
import {ensureBrowser} from './ensure-browser.mjs';
import {browserFlags} from './find-browser.mjs';

const root = resolve(import.meta.dirname, '..');
/** The cost must follow the width and not the number of points. */
const LIMITS = {drawing: 1.4, update: 0.35};

const {values: given} = parseArgs({options: {rounds: {type: 'string', default: '60'}}});

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: {conditions: ['@kabinet/source']},
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(root, 'scripts/bench-chart/in-page.ts'), formats: ['iife'], name: 'chartBench'},
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The page of the benchmark was not built.');
  return first.output[0].code;
}

async function measure(browser: Browser, rounds: number, pixels: boolean): Promise<ChartTimes> {
  const page = await browser.newPage({viewport: {width: 1100, height: 400}});
  await page.addScriptTag({content: await script()});
  const times = await page.evaluate<ChartTimes>(`measureCharts(${rounds}, ${pixels})`);
  await page.close();
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Prints the ratios; true when both are within their limits. */
function tell(name: string, times: ChartTimes): boolean {
  const [few, many] = [median(times.drawFew), median(times.drawMany)];
  const [update, plain] = [median(times.updateMany), median(times.plainUpdateMany)];
  const ms = (value: number): string => value.toFixed(2);
  const rows = [
    [name, 'ms', '', 'ms', 'ratio', 'limit'],
    ['drawing 365 points', ms(few), '10,000 points', ms(many), ms(many / few), String(LIMITS.drawing)],
    ['Chart.js updating 10,000', ms(plain), 'ours', ms(update), ms(update / plain), String(LIMITS.update)],
  ];
  console.log(`${tableOf(rows)}\n`);
  return many / few <= LIMITS.drawing && update / plain <= LIMITS.update;
}

const browser = await chromium.launch({executablePath: ensureBrowser(), args: browserFlags});
try {
  const rounds = Number(given.rounds);
  const results = [
    tell('until the pixels are there', await measure(browser, rounds, true)),
    tell('the script alone', await measure(browser, rounds, false)),
  ];
  if (results.includes(false)) process.exitCode = 1;
} finally {
  await browser.close();
}
