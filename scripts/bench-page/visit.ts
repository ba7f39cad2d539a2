import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import type {BenchmarkPage} from './pages.js';
import {watchPage} from './watch.js';

/** How fast the visitor’s computer and network are. */
export interface Condition {
  readonly name: string;
  /** So many times slower than this computer. */
  readonly slowdown: number;
  readonly network?: {readonly bitsPerSecond: number; readonly roundTripMs: number};
}

/** What one visit cost. Times in milliseconds, sizes in bytes as they came over the wire. */
export interface Visit {
  /** Until the figures of all areas were painted. */
  readonly data: number;
  readonly chart: number;
  readonly cpu: number;
  readonly script: number;
  readonly style: number;
  /** What every task of more than 50 ms took beyond them. */
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  /** After a collection, in bytes. */
  readonly heap: number;
  readonly scripts: number;
  readonly bytes: number;
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

const SETTLE_MS = 1_000;
const LONG_TASK_MS = 50;
const LIMIT_MS = 60_000;

/** A page that has not been visited before, in a browser profile of its own, watched from its first script on. */
export async function open(browser: Browser, {areas}: BenchmarkPage): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, timezoneId: 'Europe/Moscow'});
  const page = await context.newPage();
  // The compiler leaves calls to a helper of its own in functions that are sent to the page.
  await page.addInitScript('window.__name = (value) => value;');
  await page.addInitScript(watchPage, [...areas]);
  return {context, page, session: await context.newCDPSession(page)};
}

/** Opens a page once and waits until it has settled. */
export async function visit(
  browser: Browser,
  site: string,
  benchmarked: BenchmarkPage,
  condition: Condition,
): Promise<Visit> {
  const {context, page, session} = await open(browser, benchmarked);
  const sizes = await countBytes(session);
  await slowDown(session, condition);
  await session.send('Performance.enable');
  await page.goto(`${site}/${benchmarked.id}/`, {waitUntil: 'commit'});
  await withinLimit(
    page.evaluate(() => window.benchmark.painted()),
    page,
  );
  await page.waitForTimeout(SETTLE_MS);
  const metrics = await metricsOf(session);
  const noted = await page.evaluate(() => window.benchmark.noted());
  const heap = await heapOf(session);
  await context.close();
  return {
    data: Math.max(...Object.values(noted.seen)),
    chart: noted.chart,
    cpu: 1_000 * metrics('TaskDuration'),
    script: 1_000 * metrics('ScriptDuration'),
    style: 1_000 * (metrics('LayoutDuration') + metrics('RecalcStyleDuration')),
    blocking: noted.longTasks.reduce((sum, duration) => sum + duration - LONG_TASK_MS, 0),
    longest: Math.max(0, ...noted.longTasks),
    shift: noted.shift,
    heap,
    ...sizes(),
  };
}

/** Rejects with what has been seen so far when a page does not show everything in time. */
export async function withinLimit<Answer>(work: Promise<Answer>, page: Page): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      page
        .evaluate(() => JSON.stringify(window.benchmark.noted()))
        .then((noted) => reject(new Error(`${page.url()} does not show everything: ${noted}`)), reject);
    }, LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Bytes that come over the wire, headers and all. */
async function countBytes(session: CDPSession): Promise<() => {scripts: number; bytes: number}> {
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({requestId, type}) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => sizes.set(requestId, encodedDataLength));
  await session.send('Network.enable');
  const sum = (chosen: (id: string) => boolean): number =>
    [...sizes].reduce((total, [id, size]) => (chosen(id) ? total + size : total), 0);
  return () => ({scripts: sum((id) => scripts.has(id)), bytes: sum(() => true)});
}

async function slowDown(session: CDPSession, {slowdown, network}: Condition): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (!network) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** The counters of the renderer: `TaskDuration` in seconds, `Nodes`. */
export async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const {metrics} = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({name, value}) => [name, value]));
  return (name) => values.get(name) ?? 0;
}

/** Bytes in use once everything that can go has gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  // What finalizers let go of in the first collection goes in the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metricsOf(session))('JSHeapUsedSize');
}
