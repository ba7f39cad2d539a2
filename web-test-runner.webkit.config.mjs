import {ensureWebKit} from './scripts/ensure-browser.mjs';
import {webkitLauncher} from './scripts/webkit/launcher.mjs';
import chromium, {BROWSER_TIME_ZONE} from './web-test-runner.config.mjs';
import {FILES} from './web-test-runner.firefox.config.mjs';

/**
 * Left to the other engines: what reads the clipboard, which WebKit lets nobody do unasked, and what changes the page's
 * address more than a hundred times in ten seconds.
 */
const REFUSED = ['widgets/src/templates/templates', 'widgets/src/stats/hurried-choices'];

export default {
  ...chromium,
  files: [...FILES, ...REFUSED.map((file) => `!packages/${file}.test.ts`)],
  browsers: [webkitLauncher(ensureWebKit(), {TZ: BROWSER_TIME_ZONE})],
  concurrency: 1,
  // It draws without a graphics card.
  testFramework: {config: {timeout: 30_000}},
};
