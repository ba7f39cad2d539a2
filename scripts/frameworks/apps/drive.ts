import {chromium, type Browser, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../find-browser.mjs';
import {CHECKS} from './checks.js';
import type {Report} from './report.js';
import {serveApp} from './site.js';

const TIMEOUT_MS = 15_000;

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  return chromium.launch({executablePath, args: [...browserFlags]});
}

/** Opens a built app and runs every check on it. */
export async function driveApp(browser: Browser, name: string, report: Report): Promise<void> {
  const site = await serveApp(name);
  const page = await browser.newPage({viewport: {width: 1000, height: 900}});
  page.setDefaultTimeout(TIMEOUT_MS);
  const complaints = listen(page);
  const devtools = await page.context().newCDPSession(page);
  await page.goto(site.url);
  for (const [title, run] of Object.entries(CHECKS)) {
    await report.check(`${name}: ${title}`, () => run({page, devtools}));
  }
  await report.check(`${name}: quiet`, () => {
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await page.close();
  await site.close();
}

/** Everything the console says and every request that fails: there is to be nothing. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => response.ok() || complaints.push(`${response.status()} ${response.url()}`));
  return complaints;
}
