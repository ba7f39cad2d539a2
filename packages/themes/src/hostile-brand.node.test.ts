import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {build} from 'vite';
import {browserFlags, findBrowser} from '../../../scripts/find-browser.mjs';
import type * as HostilePage from './testing/hostile-page.js';
import {listenOnLoopback, type Loopback} from '../../backends/src/testing/loopback.js';

declare global {
  var hostile: typeof HostilePage;
}

const HOSTILE = [
  '#fff; background: url(/leak)',
  '#fff} body{background:url(/leak)} a{',
  '} @import "/leak"; {',
  'url(/leak)',
  'url("https://leak.invalid/x")',
  'var(--secret, url(/leak))',
  'env(safe-area-inset-top)',
  "image-set('/leak' 1x)",
  '-webkit-image-set(url(/leak) 1x)',
  'expression(fetch("/leak"))',
  'attr(data-secret)',
  'paint(leak)',
  '@import url(/leak)',
  '/**/#fff',
  '\\75rl(/leak)',
  'javascript:fetch("/leak")',
  '</style><img src="/leak">',
];

let server: Loopback;
let origin: string;
let browser: Browser;
let page: Page;
let asked: string[] = [];

before(async () => {
  const script = await bundle();
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const [type, body] =
      request.url === '/hostile.js'
        ? ['text/javascript', script]
        : [
            'text/html',
            '<!doctype html><title>Page</title><link rel="icon" href="data:,"><script src="/hostile.js"></script><main>Text</main>',
          ];
    response.writeHead(200, {'content-type': type}).end(body);
  });
  server = await listenOnLoopback(site);
  origin = server.url;
  const executablePath = findBrowser();
  browser = await chromium.launch({args: browserFlags, ...(executablePath && {executablePath})});
});
after(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(origin);
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('testing/hostile-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hostile',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  return output && 'output' in output ? output.output[0].code : '';
}

/** Waits until the page has painted, and whatever it would fetch for that is on its way. */
const settle = (): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );

test('the test would see a value that gets through', async () => {
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.style.setProperty('--kabinet-color-surface', 'url(/leak)');
    main.style.background = 'var(--kabinet-color-surface)';
  });
  await settle();
  assert.deepEqual(asked.sort(), ['/leak', `${origin}/leak`]);
});

test('hostile values are named in every field', async () => {
  const found = await page.evaluate((values) => globalThis.hostile.unnamed(values), HOSTILE);
  assert.deepEqual(found, []);
});

test('hostile values change nothing of the page', async () => {
  const found = await page.evaluate((values) => globalThis.hostile.wear(values), HOSTILE);
  await settle();
  assert.deepEqual(found, {
    text: 'Text',
    isSamePage: true,
    sheets: 0,
    rules: 0,
    adopted: 0,
    hasLeak: false,
    background: 'none',
  });
  const resources = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  assert.deepEqual(resources, [`${origin}/hostile.js`]);
  assert.deepEqual(asked, []);
});

test('a theme of hostile values is a harmless file', async () => {
  const found = await page.evaluate((values) => globalThis.hostile.files(values), HOSTILE);
  await settle();
  assert.deepEqual([...new Set(found)], ['4 rules, no leak']);
  assert.deepEqual(asked, []);
});

test('a megabyte, a pit of brackets, prototypes and accessors are read in time', async () => {
  assert.deepEqual(await page.evaluate(() => globalThis.hostile.monsters()), {
    long: ['name', 'accent', 'font.family', 'roles.light.text', 'a'.repeat(30)],
    deep: ['roles.roles', 'roles.widgets', 'roles.light.roles', 'roles.light.widgets', 'roles.light.light'].concat([
      'widgets.roles',
      'widgets.widgets',
      'widgets.light',
      'light',
    ]),
    live: ['accent', 4],
    polluting: ['__proto__', 'constructor', 'widgets.__proto__', 'widgets.stats.toString'],
    isPolluted: false,
    radius: '8px',
    wide: 100,
    isQuick: true,
  });
  assert.deepEqual(asked, []);
});
