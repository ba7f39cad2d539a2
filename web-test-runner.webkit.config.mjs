import {ensureWebKit} from './scripts/ensure-browser.mjs';
import {webkitLauncher} from './scripts/webkit/launcher.mjs';
import chromium, {BROWSER_TIME_ZONE} from './web-test-runner.config.mjs';
import {FILES} from './web-test-runner.firefox.config.mjs';

export default {
  ...chromium,
  files: FILES,
  browsers: [webkitLauncher(ensureWebKit(), {TZ: BROWSER_TIME_ZONE})],
  concurrency: 1,
};
