import type {Browser, BrowserContext, Page} from 'playwright-core';
import {BARE_LIST} from './bare-list.js';
import {watchRows} from './watch-rows.js';

/** What a list cost that so many rows were loaded into. */
export interface RowsVisit {
  /** From the arrival of another answer until its first rows are painted, in milliseconds. */
  readonly firstRows: number;
  /** Frames that were dropped while the list was scrolled. */
  readonly dropped: number;
  /** Elements of the widget. */
  readonly nodes: number;
}

const STEPS = 120;
const STEP_PX = 120;
const SETTLE_MS = 1500;

/** Opens the page in a browser profile of its own, loads rows at full speed, and measures so many times slower. */
export async function visitRows(browser: Browser, url: string, rows: number, slowdown: number): Promise<RowsVisit> {
  const {context, page} = await openWatched(browser);
  await page.goto(url, {waitUntil: 'commit'});
  await page.evaluate((count) => window.rowsWatch.load(count), rows);
  const dropped = await scrolled(page, slowdown);
  const nodes = await page.evaluate(() => window.rowsWatch.nodes());
  await page.waitForTimeout(SETTLE_MS);
  const firstRows = await page.evaluate(() => window.rowsWatch.choose(2));
  await context.close();
  return {firstRows, dropped, nodes};
}

/** How many frames a list drops that is written by hand: what this machine can do. */
export async function visitBare(browser: Browser, slowdown: number): Promise<number> {
  const {context, page} = await openWatched(browser);
  await page.route('**/*', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: BARE_LIST}));
  await page.goto('http://127.0.0.1/');
  const dropped = await scrolled(page, slowdown);
  await context.close();
  return dropped;
}

async function openWatched(browser: Browser): Promise<{context: BrowserContext; page: Page}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, timezoneId: 'Europe/Moscow'});
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  // The compiler leaves calls to a helper of its own in functions that are sent to the page.
  await page.addInitScript('window.__name = (value) => value;');
  await page.addInitScript(watchRows);
  return {context, page};
}

async function scrolled(page: Page, slowdown: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(() => {
    document.querySelector('kabinet-commissions')?.shadowRoot?.querySelector('.is-continuous')?.scrollTo({top: 0});
  });
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(({steps, pixels}) => window.rowsWatch.scroll(steps, pixels), {steps: STEPS, pixels: STEP_PX});
}
