import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findFirefox} from './scripts/find-browser.mjs';
import chromium, {BROWSER_TIME_ZONE} from './web-test-runner.config.mjs';

/** How the widgets live on a page, and those with the most forms, menus and dialogs: where engines differ. */
const SHORT = [
  'packages/widgets/src/{host-page,define,balance,links,payouts}/*.test.ts',
  'packages/embed/src/*.test.ts',
];

const LONG = 'packages/{contract,themes,widgets,embed}/src/**/*.test.ts';

/**
 * Left to Chromium: what is driven by its own protocol (the scheme of the system, paper, motion, keys pressed in a
 * window in front, the tree for screen readers), what prints, for which Firefox opens a dialog and waits, and what
 * measures the test tools rather than the widgets.
 */
const DRIVEN = [
  'contract/src/calendar',
  'themes/src/{apply,css-file,scheme}',
  'widgets/src/commissions/commission{s-heard,-export}',
  'widgets/src/controllers/theme-controller',
  'widgets/src/payouts/payout-statement',
  'widgets/src/templates/primitives-motion',
  'widgets/src/testing/{faults,invariants}',
];

/** Firefox behind the launcher of Chrome: both are driven by puppeteer, this one by WebDriver BiDi. */
const firefox = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath: findFirefox(),
    // A page may copy without being clicked on, as Chromium's may; reading asks nobody.
    extraPrefsFirefox: {'dom.events.testing.asyncClipboard': true},
    env: {...process.env, TZ: BROWSER_TIME_ZONE},
  },
});

/** Keys reach a page that a file has been tested on before no more: every file gets a new one. */
const start = firefox.startSession.bind(firefox);
firefox.startSession = async (id, url) => {
  await Promise.all(firefox.inactivePages.splice(0).map(({puppeteerPage}) => puppeteerPage.close()));
  await start(id, url);
  await firefox.getPage(id).bringToFront();
};

/** What is asked of every engine, by name. */
export const FILES = [
  ...(process.env.KABINET_LONG ? [LONG] : SHORT),
  // What a server answers is the same to every engine.
  ...(process.env.KABINET_LONG ? [] : ['!**/*{.,-}http.test.ts', '!**/*{faults,pairs,naughty}.test.ts']),
  '!**/*.node.test.ts',
  '!**/*.long.test.ts',
  ...DRIVEN.map((file) => `!packages/${file}.test.ts`),
];

export default {
  ...chromium,
  files: FILES,
  browsers: [firefox],
  // Only the page in front has focus.
  concurrency: 1,
};
