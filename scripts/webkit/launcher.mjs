import {startWebKit} from './driver.mjs';
import {pageOf} from './page.mjs';

/** The window of a test that asks for no other, as Chromium's. */
const VIEWPORT = {width: 800, height: 600};

/**
 * WebKit for @web/test-runner: one window, which visits one test file after the other.
 *
 * @param {{driver: string, browser: string, display: string}} programs
 * @param {Record<string, string>} env - Of the browser.
 */
export function webkitLauncher(programs, env) {
  let window;
  let active;
  return {
    name: 'WebKit',
    // The commands of the test runner speak to no other.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => pageOf(window),
    async startSession(id, url) {
      window ??= await startWebKit(programs, env);
      active = id;
      await pageOf(window).setViewport(VIEWPORT);
      await window.command('POST', '/url', {url});
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => window.command('GET', '/url'),
    async stopSession() {
      active = undefined;
      await window.command('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async stop() {
      await window?.stop();
    },
  };
}
