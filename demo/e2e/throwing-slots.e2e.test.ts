import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {WIDGETS} from './testing/embedded.js';
import {serveHostSite} from './testing/host-site.js';
import {widgetsReady} from './testing/layout.js';

const SLOTS = ['header', 'footer', 'empty'];

/** Elements of the page that fail wherever an element can. */
const FAILING = `
  const fail = (where) => { throw new Error('foreign ' + where); };
  customElements.define('guest-throwing', class extends HTMLElement {
    static observedAttributes = ['slot'];
    connectedCallback() {
      this.textContent = 'guest';
      this.addEventListener('click', () => fail('click'));
      new ResizeObserver(() => fail('size')).observe(this);
      requestAnimationFrame(() => fail('frame'));
      Promise.reject(new Error('foreign promise'));
      fail('connected');
    }
    disconnectedCallback() { fail('disconnected'); }
    attributeChangedCallback() { fail('changed'); }
  });
  customElements.define('guest-stillborn', class extends HTMLElement {
    constructor() { super(); fail('made'); }
  });`;

/** The page's own script: it counts the failures, hears of ours, and has a button that must go on working. */
const OWN = `
  window.failures = [];
  addEventListener('error', ({message}) => failures.push(message));
  addEventListener('unhandledrejection', ({reason}) => failures.push(String(reason)));
  window.told = [];
  const backend = {url: '/partner-api/v1', tokenUrl: '/partner-token'};
  window.handle = kabinet.configure({backend, locale: 'ru', onError: (error) => told.push(error.message)});
  document.querySelector('#own').onclick = ({target}) => { target.value = Number(target.value) + 1; };`;

const guests = SLOTS.map(
  (slot) => `<guest-throwing slot="${slot}"></guest-throwing><guest-stillborn slot="${slot}">x</guest-stillborn>`,
).join('');

const HTML = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Кабинет</title>
  <button id="own" value="0">Своя кнопка</button>
  ${WIDGETS.map((name) => `<kabinet-${name}>${guests}</kabinet-${name}>`).join('')}
  <script type="module" src="/kabinet-0.1.0/kabinet.js"></script><script type="module">${OWN}</script>
  <script type="module">${FAILING}</script>`;

interface OwnPage {
  readonly failures: string[];
  readonly told: string[];
  readonly handle: {update(changes: {locale: string}): void};
}

/** Resolves when every widget has a title in the language. */
async function speaking(page: Page, letters: RegExp): Promise<void> {
  await widgetsReady(page);
  await page.waitForFunction(
    ([names, source]) =>
      names.every((name) => {
        const title = document.querySelector(`kabinet-${name}`)?.shadowRoot?.querySelector('.title')?.textContent;
        return new RegExp(source).test(title?.trim() ?? '');
      }),
    [WIDGETS, letters.source] as const,
  );
}

describe('what a page puts into the widgets', () => {
  after(closeBrowser);

  test('may fail wherever it can: the page and the widgets go on', {timeout: 60_000}, async (t) => {
    const site = await serveHostSite(t, {page: HTML});
    const context = await newVisitor({viewport: {width: 900, height: 900}});
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    await speaking(page, /^[А-Я]/);

    await page.evaluate(() => (window as unknown as OwnPage).handle.update({locale: 'en'}));
    await speaking(page, /^[A-Z]/);
    await page.locator('guest-throwing[slot="header"]').first().click();
    await page.evaluate((names) => {
      for (const name of names) document.body.append(document.querySelector(`kabinet-${name}`)!);
    }, WIDGETS);
    await speaking(page, /^[A-Z]/);

    await page.locator('#own').click();
    assert.equal(await page.locator('#own').getAttribute('value'), '1');
    const {failures, told} = await page.evaluate(() => {
      const {failures, told} = window as unknown as OwnPage;
      return {failures, told};
    });
    assert.deepEqual(told, [], 'the widgets take none for theirs');
    assert.deepEqual(
      failures.filter((failure) => !failure.includes('foreign')),
      [],
    );
    const where = ['made', 'connected', 'disconnected', 'changed', 'frame', 'size', 'click', 'promise'];
    assert.deepEqual(
      where.filter((place) => !failures.some((failure) => failure.endsWith(`foreign ${place}`))),
      [],
      'it failed nowhere else than here',
    );
  });
});
