import {fileURLToPath} from 'node:url';
import {findBrowser} from './find-browser.mjs';
import {installPackage} from './install-package.mjs';

/**
 * The path of a browser for the tests; on Debian and its kin it is installed when there is none.
 *
 * @returns {string}
 * @throws {Error} when there is no browser and none can be installed.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const installed = installPackage('chromium') ? findBrowser() : undefined;
  if (installed) return installed;
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
