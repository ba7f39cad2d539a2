import type {Browser} from 'playwright-core';
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
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, timezoneId: 'Europe/Moscow'});
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  // The compiler leaves calls to a helper of its own in functions that are sent to the page.
  await page.addInitScript('window.__name = (value) => value;');
  await page.addInitScript(watchRows);
  await page.goto(url, {waitUntil: 'commit'});
  await page.evaluate((count) => window.rowsWatch.load(count), rows);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.evaluate(() => {
    document.querySelector('kabinet-commissions')?.shadowRoot?.querySelector('.is-continuous')?.scrollTo({top: 0});
  });
  await page.waitForTimeout(SETTLE_MS);
  const dropped = await page.evaluate(({steps, pixels}) => window.rowsWatch.scroll(steps, pixels), {
    steps: STEPS,
    pixels: STEP_PX,
  });
  const nodes = await page.evaluate(() => window.rowsWatch.nodes());
  await page.waitForTimeout(SETTLE_MS);
  const firstRows = await page.evaluate(() => window.rowsWatch.choose(2));
  await context.close();
  return {firstRows, dropped, nodes};
}
