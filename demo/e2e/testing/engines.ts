import puppeteer from 'puppeteer-core';
import {findFirefox, findWebKit} from '../../../scripts/find-browser.mjs';
import {startWebKit} from '../../../scripts/webkit/driver.mjs';
import {pageOf} from '../../../scripts/webkit/page.mjs';

/** One page of an engine that playwright does not drive as it is installed. */
export interface EnginePage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  read(expression: string): Promise<unknown>;
  /** The inside of the window, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the window shows, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `npm run test:webkit` asks for the other one. */
export const ENGINE = process.env['KABINET_ENGINE'] === 'webkit' ? 'WebKit' : 'Firefox';

export function openEngine(): Promise<EnginePage> {
  return ENGINE === 'WebKit' ? openWebKit() : openFirefox();
}

async function openFirefox(): Promise<EnginePage> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('There is no Firefox. `npm test` installs one.');
  const browser = await puppeteer.launch({browser: 'firefox', executablePath});
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    read: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({width, height}),
    picture: async () => Buffer.from(await page.screenshot({captureBeyondViewport: false})),
    close: () => browser.close(),
  };
}

async function openWebKit(): Promise<EnginePage> {
  const programs = findWebKit();
  if (programs === undefined) throw new Error('There is no WebKit. `npm run test:webkit` installs one.');
  const window = await startWebKit(programs);
  return {
    open: async (url) => void (await window.command('POST', '/url', {url})),
    read: (expression) => window.command('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
    resize: (width, height) => pageOf(window).setViewport({width, height}),
    picture: async () => Buffer.from(String(await window.command('GET', '/screenshot')), 'base64'),
    close: () => window.stop(),
  };
}
