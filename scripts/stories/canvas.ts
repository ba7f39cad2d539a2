import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Browser, Page} from 'playwright-core';
import {build} from 'vite';
import {addressOf, type Entry} from './storybook.js';

/** Wide enough for every widget to show its widest form but the one with a panel beside it. */
export const DESK = {width: 1072, height: 900};
/** The narrowest window that WCAG 2.2, 1.4.10 asks for. */
export const PHONE = {width: 320, height: 740};

/** Storybook's own question to axe after every story; here axe is asked for by itself, in more than one scheme. */
const UNASKED = {'a11y.manual': '!true'};

/** A page in which story after story is drawn. */
export interface Canvas {
  readonly page: Page;
  /** Draws it; what went wrong on the way. */
  show(story: Entry): Promise<string[]>;
  /** Errors in the console, uncaught ones and foreign requests since the last call. */
  takeFaults(): string[];
  close(): Promise<void>;
}

let scripts: Promise<string> | undefined;

/** Opens a page on the first story, with what the checks need inside it. */
export async function openCanvas(
  browser: Browser,
  url: string,
  first: Entry,
  globals: Readonly<Record<string, string>>,
): Promise<Canvas> {
  scripts ??= pageScripts();
  const context = await browser.newContext({viewport: DESK, reducedMotion: 'reduce', timezoneId: 'America/New_York'});
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', ({message}) => faults.push(`uncaught: ${message}`));
  page.on('request', (request) => isForeign(request.url(), url) && faults.push(`request to ${request.url()}`));
  await page.addInitScript(await scripts);
  await page.goto(addressOf(url, first, {...globals, ...UNASKED}));
  await page.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount);
  await page.evaluate(() => window.kabinetChecks.settled());
  let shown: string | undefined = first.id;
  return {
    page,
    async show({id}) {
      const failures = id === shown ? [] : await page.evaluate((story) => window.kabinetChecks.showStory(story), id);
      shown = id;
      return failures;
    },
    takeFaults: () => faults.splice(0),
    close: () => context.close(),
  };
}

function isForeign(address: string, own: string): boolean {
  return address.startsWith('http') && !address.startsWith(`${own}/`);
}

/** axe and our own functions as one script that may run before the page's. */
async function pageScripts(): Promise<string> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry: 'scripts/stories/page/index.ts', formats: ['iife'], name: 'storyChecks'}},
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The functions for the page were not built.');
  return `${axe}\n${bundle.output.map((file) => ('code' in file ? file.code : '')).join('\n')}`;
}
