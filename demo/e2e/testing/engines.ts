import puppeteer from 'puppeteer-core';
import {findFirefox, findWebKit} from '../../../scripts/find-browser.mjs';
import {startWebKit} from '../../../scripts/webkit/driver.mjs';

/** One page of an engine that playwright does not drive as it is installed. */
export interface EnginePage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<EnginePage> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('There is no Firefox. `npm test` installs one.');
  const browser = await puppeteer.launch({browser: 'firefox', executablePath});
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

export async function openWebKit(): Promise<EnginePage> {
  const programs = findWebKit();
  if (programs === undefined) throw new Error('There is no WebKit. `npm run test:webkit` installs one.');
  const window = await startWebKit(programs);
  return {
    open: async (url) => void (await window.command('POST', '/url', {url})),
    read: (expression) => window.command('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
    close: () => window.stop(),
  };
}
