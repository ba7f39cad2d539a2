import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Programs that are Chrome or Chromium on Linux, looked for on PATH in this order. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

/** Places where installers put the browser without touching PATH. */
const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
      join(process.env[variable] ?? '', program),
    ),
  ),
};

/** Flags for a browser that only ever sees loopback, often as root and in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Makes Chromium interpret scripts: the machine code that its compilers make of whatever runs often is on the heap beside
 * what a page keeps, and hides it.
 */
export const interpretingFlag = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/** Programs that are Firefox, and where it stands when PATH does not tell. */
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((variable) =>
    join(process.env[variable] ?? '', 'Mozilla Firefox\\firefox.exe'),
  ),
};

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function find(variable, places) {
  const wanted = process.env[variable];
  if (!wanted) return places.find((place) => existsSync(place));
  if (!existsSync(wanted)) throw new Error(`${variable} is ${wanted}, and there is no such file.`);
  return wanted;
}

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, else PATH, else the usual places.
 *
 * @returns {string | undefined}
 * @throws {Error} when `CHROME_PATH` is set and nothing is there.
 */
export function findBrowser() {
  return find('CHROME_PATH', [...onPath(NAMES), ...(PLACES[process.platform] ?? [])]);
}

/**
 * The path of a Firefox: `FIREFOX_PATH`, else PATH, else the usual places.
 *
 * @returns {string | undefined}
 * @throws {Error} when `FIREFOX_PATH` is set and nothing is there.
 */
export function findFirefox() {
  return find('FIREFOX_PATH', [...onPath(FIREFOX_NAMES), ...(FIREFOX_PLACES[process.platform] ?? [])]);
}

/** Where Debian and its kin put the small browser that WebKit's driver opens. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/**
 * WebKit's driver, the browser that it opens, and the display that neither is seen on, if all are there.
 *
 * @returns {{driver: string, browser: string, display: string} | undefined}
 */
export function findWebKit() {
  const driver = find('WEBKIT_DRIVER_PATH', onPath(['WebKitWebDriver']));
  const browser = find('WEBKIT_PATH', MINI_BROWSERS);
  const display = find('XVFB_PATH', onPath(['xvfb-run']));
  return driver && browser && display ? {driver, browser, display} : undefined;
}
