import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from 'playwright-core';
import {browserFlags, findBrowser, interpretingFlag} from '../../../scripts/find-browser.mjs';

/** A person's browser: the headless one calls itself a robot, and robots' clicks do not count. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

let launched: Promise<Browser> | undefined;
let keeping: Promise<Browser> | undefined;
let interpreting: Promise<Browser> | undefined;

function launch(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  return chromium.launch({executablePath, args: [...browserFlags], ...options});
}

async function browser(): Promise<Browser> {
  return (launched ??= launch());
}

export async function closeBrowser(): Promise<void> {
  await Promise.all([launched, keeping, interpreting].map(async (one) => (await one)?.close()));
  launched = keeping = interpreting = undefined;
}

/** A visitor with an empty profile, whose computer is neither in UTC nor in the zone of a programme. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return newContext(await browser(), options);
}

/** The same in a browser of its own, which keeps pages that are left for «back»; the other one is told not to. */
export async function newKeepingVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  keeping ??= launch({ignoreDefaultArgs: ['--disable-back-forward-cache']});
  return newContext(await keeping, options);
}

/** The same in a browser that interprets scripts, whose heap holds only what pages keep. */
export async function newInterpretingVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  interpreting ??= launch({args: [...browserFlags, interpretingFlag]});
  return newContext(await interpreting, options);
}

/** The same in a browser that the test has started itself. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({userAgent: USER_AGENT, timezoneId: 'America/New_York', ...options});
  // The compiler that runs these tests leaves calls to this helper in functions that are sent to the page.
  await context.addInitScript('window.__name = (value) => value;');
  return context;
}
