import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, beforeEach, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../../scripts/find-browser.mjs';
import {watchPage} from './page-check.js';
import {listenOnLoopback, type Loopback} from '../../../backends/src/testing/loopback.js';

const PAGE = '<!doctype html><title>Test</title><p></p><script>document.title = "Ready"</script>';

let server: Loopback;
let origin: string;
let browser: Browser;
let page: Page;

before(async () => {
  const site = createServer((_request, response) => {
    const policy = "default-src 'none'; script-src 'unsafe-inline'; connect-src *";
    response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': policy}).end(PAGE);
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
});

const write = (text: string) => page.evaluate((words) => document.querySelector('p')?.append(words), text);

test('a page without faults passes', async () => {
  const check = await watchPage(page, origin);
  await page.goto(origin);
  await write('1 234,56 ₽');
  await check({tokens: ['secret-1']});
});

test('a text that no person should read is a fault, unless the data hold it', async () => {
  const check = await watchPage(page, origin);
  await page.goto(origin);
  await write('NaN ₽');
  await assert.rejects(check(), /<p> says "NaN ₽"/);
  await check({texts: ['NaN ₽']});
});

test('a token in the page, the console or an address is a fault', async () => {
  const check = await watchPage(page, origin);
  await page.goto(`${origin}/?token=secret-1`);
  await page.evaluate(() => console.log({token: 'secret-2'}));
  await assert.rejects(check({tokens: ['secret-1']}), /A token stands in the address\n- An address holds a token/);
  await assert.rejects(check({tokens: ['secret-2']}), /The console tells a token/);
});

test('an error that nobody catches is a fault, unless the test provokes it', async () => {
  const check = await watchPage(page, origin);
  await page.goto(origin);
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('out of paper'))));
  await thrown;
  await assert.rejects(check(), /out of paper/);
  await check({errors: ['out of paper']});
});

test('what the content security policy refuses is a fault', async () => {
  const check = await watchPage(page, origin);
  await page.goto(origin);
  await page.evaluate(() => document.querySelector('p')?.setAttribute('style', 'color: red'));
  await page.waitForFunction(() => (window as unknown as {__violations: string[]}).__violations.length > 0);
  await assert.rejects(check(), /content security policy \(style-src-attr\) refused inline/);
});

test('a request to another origin is a fault, unless the test declares it', async () => {
  const check = await watchPage(page, origin);
  await page.goto(origin);
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
  await assert.rejects(check(), /A request went to http:\/\/127\.0\.0\.1:9/);
  await check({origins: ['http://127.0.0.1:9']});
});
