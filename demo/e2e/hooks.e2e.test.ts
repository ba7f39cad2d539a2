import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {eventually} from './testing/eventually.js';
import {serveHostSite} from './testing/host-site.js';

const DOCS = join(import.meta.dirname, '../../docs/hooks');
const SIGNED_IN = `const backend = {url: '/partner-api/v1', tokenUrl: '/partner-token'};`;
/** Nobody is signed in until somebody logs in. */
const SIGNED_OUT = `let signedIn = false;
  const openLogin = async () => { signedIn = true; };
  const getToken = async () => {
    if (!signedIn) throw new Error('Nobody is signed in.');
    return (await fetch('/partner-token', {method: 'POST'})).json();
  };
  const backend = {url: '/partner-api/v1', getToken};`;

/** Examples of a page of the docs, word for word, in their order. */
async function examplesOf(name: string, language: string): Promise<string[]> {
  const text = await readFile(join(DOCS, `${name}.md`), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, example = '']) => example);
}

/** A page of the operator's that runs a script of its own after the stand-alone build. */
async function open(t: TestContext, body: string, script: string): Promise<{page: Page; asked: string[]}> {
  const html = `<!doctype html><html lang="en"><title>Partners</title><body>${body}
    <script type="module" src="/kabinet-0.1.0/kabinet.js"></script><script type="module">${script}</script>`;
  const site = await serveHostSite(t, {page: html});
  const context = await newVisitor({viewport: {width: 900, height: 900}, colorScheme: 'light'});
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(site.url);
  return {page, asked: site.asked};
}

const happens = (has: () => boolean, what: string): Promise<void> =>
  eventually(async () => has(), true, {withinMs: 10_000, what});

const schemeOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const widget = document.querySelector('kabinet-balance')?.shadowRoot?.querySelector('.widget');
    return widget ? getComputedStyle(widget).colorScheme : undefined;
  });

describe('the examples of what a page does for its widgets', {timeout: 120_000}, () => {
  after(closeBrowser);

  test('navigate leads to the page of the other widget', async (t) => {
    const [example = ''] = await examplesOf('navigate', 'js');
    const {page, asked} = await open(t, '<kabinet-balance></kabinet-balance>', SIGNED_IN + example);
    await page.getByRole('button', {name: 'Payout history'}).click();
    await happens(() => asked.includes('/partners/payouts'), 'the page of the payouts');
  });

  test('onSessionExpired leads to the login', async (t) => {
    const [example = ''] = await examplesOf('session-expired', 'js');
    const body = '<kabinet-balance></kabinet-balance><kabinet-payouts></kabinet-payouts>';
    const {page, asked} = await open(t, body, SIGNED_OUT + example);
    await page.locator('kabinet-payouts').getByText('Your session has expired').waitFor();
    const login = page.getByRole('button', {name: 'Log in'});
    await login.waitFor();
    assert.equal(await login.count(), 1, 'one login for both widgets');
    await login.click();
    await happens(() => asked.includes('/login?back=%2F'), 'the login');
  });

  test('a login in front of the page brings all widgets back', async (t) => {
    const [, example = ''] = await examplesOf('session-expired', 'js');
    const body = '<kabinet-balance></kabinet-balance><kabinet-payouts></kabinet-payouts>';
    const {page} = await open(t, body, SIGNED_OUT + example);
    await page.getByRole('button', {name: 'Log in'}).click();
    await page.locator('kabinet-balance').getByText('Available').first().waitFor();
    await page.locator('kabinet-payouts').getByText('Faster payments').first().waitFor();
  });

  test('support hears which commission is asked about', async (t) => {
    const [example = ''] = await examplesOf('support', 'js');
    const {page} = await open(t, '<kabinet-commissions></kabinet-commissions>', SIGNED_IN + example);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.enable');
    const asked: string[] = [];
    browser.on('Page.frameRequestedNavigation', ({url}) => asked.push(url));
    await page.locator('kabinet-commissions .commission-open').first().click();
    await page.locator('kabinet-commissions [part=ask]').click();
    const expected = /^mailto:partners@your\.site\?subject=Partner%20area%20%C2%B7%20commissions%20%C2%B7%20\S+$/;
    await happens(() => asked.some((url) => expected.test(url)), 'the mail');
  });

  test('reviewDestination refuses at the field or rewrites, and events tell what was made', async (t) => {
    const [review = '', listener = ''] = await examplesOf('review-destination', 'js');
    const body = '<kabinet-links></kabinet-links><p id="last-link"></p>';
    const {page} = await open(t, body, `${SIGNED_IN} ${listener} ${review}`);
    const links = page.locator('kabinet-links');
    const destination = links.getByLabel('Destination', {exact: true});
    const create = links.getByRole('button', {name: 'Create and copy'});
    await destination.fill('https://claythyme.example/checkout/1');
    await create.click();
    await links.getByText('Links to the checkout are not possible.').waitFor();
    assert.equal(await destination.getAttribute('aria-invalid'), 'true');
    assert.equal(
      await destination.evaluate((field) => field === (field.getRootNode() as ShadowRoot).activeElement),
      true,
    );
    assert.equal(await page.locator('#last-link').textContent(), '');
    await destination.fill('https://claythyme.example/teapots?session=1&page=2');
    const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/links'));
    await create.click();
    const draft = (await sent).postDataJSON() as {destination: string};
    assert.equal(draft.destination, 'https://claythyme.example/teapots?page=2');
    await page.locator('#last-link', {hasText: /^https:/}).waitFor();
  });

  test('headingLevel and its attribute', async (t) => {
    const [example = ''] = await examplesOf('headings', 'js');
    const [markup = ''] = await examplesOf('headings', 'html');
    const {page} = await open(t, `<kabinet-payouts></kabinet-payouts>${markup}`, SIGNED_IN + example);
    await page.getByRole('heading', {level: 3, name: 'Payouts'}).waitFor();
    await page.getByRole('heading', {level: 4, name: 'Balance'}).waitFor();
  });

  test('the scheme follows the page', async (t) => {
    const [sheet = ''] = await examplesOf('scheme', 'css');
    const [example = ''] = await examplesOf('scheme', 'js');
    const body = `<style>${sheet}</style><kabinet-balance></kabinet-balance>`;
    const {page} = await open(t, body, `${SIGNED_IN} kabinet.configure({backend});`);
    await page.locator('kabinet-balance').getByText('Available').first().waitFor();
    assert.equal(await schemeOf(page), 'light');
    await page.evaluate(example);
    await page.waitForFunction(() => {
      const widget = document.querySelector('kabinet-balance')?.shadowRoot?.querySelector('.widget');
      return widget && getComputedStyle(widget).colorScheme === 'dark';
    });
  });

  test('the scheme follows what the page says', async (t) => {
    const [, example = ''] = await examplesOf('scheme', 'js');
    const body = '<label><input type="checkbox" id="dark">Dark</label><kabinet-balance></kabinet-balance>';
    const script = `const themeSwitch = document.querySelector('#dark'); ${SIGNED_IN} ${example}`;
    const {page} = await open(t, body, script);
    await page.locator('kabinet-balance').getByText('Available').first().waitFor();
    assert.equal(await schemeOf(page), 'light');
    await page.getByLabel('Dark').check();
    await page.waitForFunction(() => {
      const widget = document.querySelector('kabinet-balance')?.shadowRoot?.querySelector('.widget');
      return widget && getComputedStyle(widget).colorScheme === 'dark';
    });
  });
});
