import type {Browser, Page} from 'playwright-core';
import {watchList} from './watch-list.js';
import type {Painted} from './watch-list.js';

/** What one visit cost, in milliseconds. */
export interface ListVisit {
  /** From the arrival of the answer until its rows are painted. */
  readonly rows: number;
  readonly sort: Answered;
  readonly search: Answered;
  /** Of the page as it comes. */
  readonly longestAtFirst: number;
  /** Of sorting and searching. */
  readonly longestLater: number;
}

export interface Answered {
  /** From the press until the answer is there: the server and the way to it. */
  readonly answer: number;
  /** From then until its rows are painted. */
  readonly rows: number;
}

const SETTLE_MS = 1_000;

/** Opens the page in a browser profile of its own, so many times slower than this computer, and sorts and searches. */
export async function visitList(browser: Browser, url: string, slowdown: number): Promise<ListVisit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, timezoneId: 'Europe/Moscow'});
  const page = await context.newPage();
  // The compiler leaves calls to a helper of its own in functions that are sent to the page.
  await page.addInitScript('window.__name = (value) => value;');
  await page.addInitScript(watchList);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(url, {waitUntil: 'commit'});
  const first = await page.evaluate(() => window.listWatch.painted(''));
  const longestAtFirst = await longestTask(page);
  const [sort, search] = [await ask(page, 'sort'), await ask(page, 'search')];
  const longestLater = await longestTask(page);
  await context.close();
  return {rows: rowsOf(first), sort, search, longestAtFirst, longestLater};
}

async function ask(page: Page, action: 'sort' | 'search'): Promise<Answered> {
  const times = await page.evaluate((one) => window.listWatch.after(one), action);
  await page.waitForTimeout(SETTLE_MS);
  return {answer: times.answered - times.asked, rows: rowsOf(times)};
}

function rowsOf({answered, painted}: Painted): number {
  return painted - answered;
}

/** The longest since this was last asked, once the page has settled; 0 when none took 50 ms. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => {
    const tasks = window.listWatch.longTasks as number[];
    return Math.max(0, ...tasks.splice(0));
  });
}
