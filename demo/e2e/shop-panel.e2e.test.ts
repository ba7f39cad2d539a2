import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {widgetsReady} from './testing/layout.js';
import {PageChecks} from './testing/page-checks.js';
import {PartnerPage, type Language} from './testing/partner-page.js';

const ROBOT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0';

/** Links of one partner have names of their own. */
let links = 0;

describe('the shop’s panel', () => {
  const demo = useDemo();

  for (const {language, amount} of [
    {language: 'ru', amount: 'Сумма — число больше нуля, например 6400,00.'},
    {language: 'en', amount: 'The amount has to be a number above zero, such as 6400.00.'},
  ] as const) {
    test(`refuses what is no amount, in ${language}`, {timeout: 60_000}, async () => {
      const {page, close} = await openPanel(language, 'Первый обзор');
      await follow(page);
      await said(page, /[\w-]+\.[\w-]{8,}/);
      for (const typed of ['', 'много', '0,00', '-5', '1.234,50', '1.005']) {
        await page.locator('#conversion-amount').fill(typed);
        await page.locator('#conversion button').click();
        assert.equal(await saidNow(page), amount, typed);
      }
      await page.locator('#conversion-amount').fill('1 200,5');
      await page.locator('#conversion button').click();
      await said(page, /R-[0-9A-Z]+/);
      await page.locator('#refund').click();
      await said(page, language === 'ru' ? /^Возврат проведён/ : /^Refund posted/);
      await close();
    });
  }

  test('tells a robot why its click does not count', {timeout: 60_000}, async () => {
    const {page, close} = await openPanel('ru', 'Первый обзор', ROBOT);
    await follow(page);
    await said(page, /^Этот браузер считается роботом/);
    assert.equal(await page.locator('#conversion-amount').isEnabled(), false);
    await close();
  });

  test('offers only what the link’s offer pays for', {timeout: 60_000}, async () => {
    const {page, close} = await openPanel('ru', 'Дом и уют');
    const offered = {Studio9: ['Продажа', 'Заявка'], Rd5vLa: ['Заявка'], KlubOk: ['Продажа']};
    for (const [code, events] of Object.entries(offered)) {
      await page.locator('#visit-link').selectOption(`${demo().url}/r/${code}`);
      assert.deepEqual(await page.locator('#conversion-event option:not([hidden])').allTextContents(), events, code);
      assert.equal(await page.locator('#conversion-amount').isVisible(), events.includes('Продажа'), code);
    }
    await close();
  });

  test('sells what pays for first sales only', {timeout: 60_000}, async () => {
    const {page, close} = await openPanel('ru', 'Дом и уют');
    await page.locator('#visit-link').selectOption(`${demo().url}/r/KlubOk`);
    await follow(page);
    await said(page, /KlubOk\./i);
    await page.locator('#conversion button').click();
    await said(page, /R-[0-9A-Z]+/);
    await close();
  });

  test('says a refusal of the programme in the page’s language', {timeout: 60_000}, async () => {
    const {page} = await openPanel('ru', 'Первый обзор');
    await follow(page);
    await said(page, /[\w-]+\.[\w-]{8,}/);
    const offer = 'where id = (select offer_id from links order by created_at desc limit 1) returning id';
    await askDatabase(demo(), `update offers set status = 'paused' ${offer}`);
    await page.locator('#conversion button').click();
    await said(page, /^Предложение этой ссылки не\u00a0действует\.$/);
    await askDatabase(demo(), `update offers set status = 'active' ${offer}`);
    await page.locator('#conversion button').click();
    await said(page, /R-[0-9A-Z]+/);
    await page.context().close();
  });

  test('leaves the figures in sight on a phone', {timeout: 60_000}, async () => {
    const {page, close} = await openPanel('ru', 'Первый обзор', undefined, {width: 360, height: 740});
    const panel = page.locator('#shop-panel');
    const open = await panel.boundingBox();
    assert.ok(open && open.height <= 0.45 * 740 + 1 && open.y + open.height === 740, JSON.stringify(open));
    await page.locator('#conversion button').scrollIntoViewIfNeeded();
    for (const part of ['#shop-says', '#refund']) {
      const box = await page.locator(part).boundingBox();
      assert.ok(box && box.y >= open.y && box.y + box.height < 740, part);
    }
    await panel.locator('summary').click();
    const closed = await panel.boundingBox();
    assert.ok(closed && closed.height <= 46 && closed.y + closed.height === 740, JSON.stringify(closed));
    await close();
  });

  async function openPanel(
    language: Language,
    account: string,
    userAgent?: string,
    viewport = {width: 1280, height: 900},
  ): Promise<{page: Page; close: () => Promise<void>}> {
    const {url} = demo();
    const checks = new PageChecks(url);
    const context = await newVisitor({viewport, ...(userAgent !== undefined && {userAgent})});
    await checks.watch(context);
    const partner = await PartnerPage.open(context, url, language, account);
    const {page} = partner;
    if (account === 'Первый обзор') await partner.createLink(`${url}/catalogue/mugs`, `Кружка ${++links}`);
    await page.locator('#shop-panel summary').click();
    await page.locator('#visit-link option').first().waitFor({state: 'attached'});
    const close = async () => {
      await checks.verify(page);
      await context.close();
    };
    return {page, close};
  }
});

describe('a payout named in the balance', () => {
  const demo = useDemo();

  test('is opened where the payouts are', {timeout: 60_000}, async () => {
    const checks = new PageChecks(demo().url);
    const context = await newVisitor({viewport: {width: 1280, height: 900}});
    await checks.watch(context);
    const {page} = await PartnerPage.open(context, demo().url, 'ru', 'Дом и уют');
    const named = page.locator('kabinet-balance button', {hasText: /P-\d+/}).first();
    const [number = ''] = /P-\d+/.exec((await named.textContent()) ?? '') ?? [];
    await named.click();
    const detail = page.locator('kabinet-payouts [data-detail]');
    await detail.getByText(number).first().waitFor();
    await widgetsReady(page);
    assert.equal(await detail.evaluate((element) => element.getBoundingClientRect().top < innerHeight), true);
    await checks.verify(page);
    await context.close();
  });
});

async function follow(page: Page): Promise<void> {
  await page.locator('#visit button').click();
}

async function said(page: Page, pattern: RegExp): Promise<void> {
  await page.locator('#shop-says', {hasText: pattern}).waitFor();
}

/** What the panel says, as a person reads it. */
async function saidNow(page: Page): Promise<string> {
  return ((await page.locator('#shop-says').textContent()) ?? '').replaceAll('\u00a0', ' ');
}
