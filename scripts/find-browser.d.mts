/** Flags for a browser that only ever sees loopback, often as root and in a container. */
export const browserFlags: string[];

/** Makes Chromium interpret scripts: machine code is on the heap beside what a page keeps, and hides it. */
export const interpretingFlag: string;

/** The path of a Chrome or Chromium: `CHROME_PATH`, else PATH, else the usual places. */
export function findBrowser(): string | undefined;

/** The path of a Firefox: `FIREFOX_PATH`, else PATH, else the usual places. */
export function findFirefox(): string | undefined;

/** WebKit's driver, the browser that it opens, and the program that gives them a display, if all are there. */
export function findWebKit(): {driver: string; browser: string; display: string} | undefined;
