import {fileURLToPath} from 'node:url';
import {findBrowser, findFirefox, findWebKit} from './find-browser.mjs';
import {installPackage} from './install-package.mjs';

function ensure(find, debianPackages, wish) {
  const found = find();
  if (found) return found;
  const installed = debianPackages.every(installPackage) ? find() : undefined;
  if (installed) return installed;
  throw new Error(wish);
}

/**
 * The path of a browser for the tests; on Debian and its kin it is installed when there is none.
 *
 * @returns {string}
 * @throws {Error} when there is no browser and none can be installed.
 */
export function ensureBrowser() {
  const wish = 'No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program.';
  return ensure(findBrowser, ['chromium'], wish);
}

/** As {@link ensureBrowser}, of a Firefox. */
export function ensureFirefox() {
  return ensure(findFirefox, ['firefox-esr'], 'No Firefox was found. Install one, or set FIREFOX_PATH to its program.');
}

/**
 * As {@link ensureBrowser}, of WebKit with its driver.
 *
 * @returns {{driver: string, browser: string, display: string}}
 */
export function ensureWebKit() {
  const wish = 'No WebKit was found. On Debian and its kin: apt-get install webkit2gtk-driver xvfb xauth';
  return ensure(findWebKit, ['webkit2gtk-driver', 'xvfb', 'xauth'], wish);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
