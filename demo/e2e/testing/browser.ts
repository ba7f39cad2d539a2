import {chromium, type Browser, type BrowserContext, type BrowserContextOptions} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../scripts/find-browser.mjs';

/** A person's browser: the headless one calls itself a robot, and robots' clicks do not count. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

let launched: Promise<Browser> | undefined;

async function browser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  launched ??= chromium.launch({executablePath, args: [...browserFlags]});
  return launched;
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

/** A visitor with an empty profile, whose computer is neither in UTC nor in the zone of a programme. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (
    await browser()
  ).newContext({
    userAgent: USER_AGENT,
    timezoneId: 'America/New_York',
    ...options,
  });
  // The compiler that runs these tests leaves calls to this helper in functions that are sent to the page.
  await context.addInitScript('window.__name = (value) => value;');
  return context;
}
