import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Demo} from '../server/demo.js';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {eventually} from './testing/eventually.js';
import {PageChecks} from './testing/page-checks.js';
import {PartnerPage, type Language} from './testing/partner-page.js';

/** An open page is told what happened; by itself it would ask after 15 seconds. */
const SOON_MS = 10_000;

interface Story {
  readonly language: Language;
  readonly programme: string;
  /** What the programme's switch calls it. */
  readonly programmeName: string;
  readonly page: string;
  readonly heading: string;
  readonly typed: string;
  readonly follow: string;
  readonly post: string;
  readonly refund: string;
  /** 8 % of 6400.00 ₽ are 512.00 ₽; 7 % of 72.00 € are 5.04 €. */
  readonly commission: string;
  readonly inDatabase: string;
  readonly nothing: string;
  readonly statuses: {readonly held: RegExp; readonly reversed: RegExp};
}

const STORIES: readonly Story[] = [
  {
    language: 'ru',
    programme: SAMPLE_PROGRAMMES.russia,
    programmeName: 'Россия',
    page: '/catalogue/bowls',
    heading: 'Набор мисок «Роса»',
    typed: '6400,00',
    follow: 'Перейти',
    post: 'Провести',
    refund: 'Вернуть последний заказ',
    commission: '512,00 ₽',
    inDatabase: '512.00',
    nothing: '0,00 ₽',
    statuses: {held: /^В холде/, reversed: /^Отменено/},
  },
  {
    language: 'en',
    programme: SAMPLE_PROGRAMMES.europe,
    programmeName: 'Europe',
    page: '/eu/catalogue/bowls',
    heading: '“Dew” bowls, set of four',
    typed: '72.00',
    follow: 'Follow',
    post: 'Post it',
    refund: 'Refund the last order',
    commission: '€5.04',
    inDatabase: '5.04',
    nothing: '€0.00',
    statuses: {held: /^On hold/, reversed: /^Reversed/},
  },
];

for (const database of ['pglite', 'postgres'] as const) {
  describe(`a sale, from the link to the refund, on ${database}`, () => {
    const demo = useDemo(database);
    for (const story of STORIES) test(`in ${story.language}`, {timeout: 60_000}, () => tellStory(demo(), story));
    test('a visitor who buys on the page where the link leads', {timeout: 60_000}, () => buyAsVisitor(demo()));
  });
}

async function tellStory(demo: Demo, story: Story): Promise<void> {
  const {url} = demo;
  const checks = new PageChecks(url);
  const context = await newVisitor({viewport: {width: 1280, height: 900}});
  await checks.watch(context);
  const partner = await PartnerPage.open(context, url, story.language, 'Первый обзор');
  await partner.chooseProgramme(story.programmeName);
  const neverReloaded = await markOf(partner.page);

  await partner.createLink(url + story.page, story.language);
  await followAsVisitor(await partner.addressOf(story.language), partner.page, url, story);
  await eventually(
    () => figuresOf(partner, story),
    {clicks: '1', conversions: '0', earnings: story.nothing},
    {withinMs: SOON_MS, what: 'the click'},
  );
  assert.deepEqual(await booksOf(demo, story), {clicks: 1, commissions: '0.00', onHold: '0.00'});

  const orderId = await postSale(partner.page, story);
  await eventually(
    () => figuresOf(partner, story),
    {clicks: '1', conversions: '1', earnings: story.commission},
    {withinMs: SOON_MS, what: 'the sale'},
  );
  await eventually(async () => (await partner.commission(orderId)).amount, story.commission, {
    withinMs: SOON_MS,
    what: 'the commission',
  });
  await eventually(() => partner.onHold(), story.commission, {withinMs: SOON_MS, what: 'the balance'});
  assert.match((await partner.commission(orderId)).status, story.statuses.held);
  assert.deepEqual(await booksOf(demo, story), {
    clicks: 1,
    commissions: story.inDatabase,
    onHold: story.inDatabase,
  });

  await partner.page.getByRole('button', {name: story.refund}).click();
  await eventually(
    () => figuresOf(partner, story),
    {clicks: '1', conversions: '0', earnings: story.nothing},
    {withinMs: SOON_MS, what: 'the refund'},
  );
  await eventually(() => partner.onHold(), story.nothing, {withinMs: SOON_MS, what: 'the balance after the refund'});
  assert.match((await partner.commission(orderId)).status, story.statuses.reversed);
  assert.deepEqual(await booksOf(demo, story), {clicks: 1, commissions: '0.00', onHold: '0.00'});

  assert.equal(await neverReloaded(), true);
  await checks.verify(partner.page);
  await context.close();
}

async function buyAsVisitor({url}: Demo): Promise<void> {
  const checks = new PageChecks(url);
  const context = await newVisitor({viewport: {width: 1280, height: 900}});
  await checks.watch(context);
  const partner = await PartnerPage.open(context, url, 'ru', 'Первый обзор');
  await partner.createLink(`${url}/catalogue/teapots`, 'Чайник');

  const visitor = await newVisitor({viewport: {width: 390, height: 800}, hasTouch: true});
  await checks.watch(visitor);
  const shop = await visitor.newPage();
  await shop.goto(await partner.addressOf('Чайник'));
  await shop.getByRole('button', {name: 'Купить'}).click();
  await shop.getByText('Спасибо! Номер заказа: R-').waitFor();
  // 8 % of 5600.00.
  await eventually(() => partner.linkFigure('Чайник', 'earnings'), '448,00 ₽', {withinMs: SOON_MS, what: 'the sale'});

  await checks.verify(shop);
  await checks.verify(partner.page);
  await visitor.close();
  await context.close();
}

/** Opens the short address in another tab, as a person does, and looks where it led. */
async function followAsVisitor(address: string, partnerPage: Page, url: string, story: Story): Promise<void> {
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/r\/[A-Za-z0-9-]+$/);
  const visitor = await partnerPage.context().newPage();
  await visitor.goto(address);
  const landed = new URL(visitor.url());
  assert.equal(landed.origin + landed.pathname, url + story.page);
  assert.match(landed.searchParams.get('ref_click') ?? '', /^[a-z0-9-]+\.[\w-]{8,}$/);
  assert.equal(await visitor.locator('h1').textContent(), story.heading);
  await visitor.close();
}

/** Posts a sale as the shop, from the panel on the page; resolves to the order's id. */
async function postSale(page: Page, {typed, post}: Story): Promise<string> {
  await page.locator('#shop-panel summary').click();
  await page.locator('#conversion-amount').fill(typed);
  await page.getByRole('button', {name: post}).click();
  const said = page.locator('#shop-says', {hasText: /R-[0-9A-Z]+/});
  return /R-[0-9A-Z]+/.exec((await said.textContent()) ?? '')?.[0] ?? '';
}

async function figuresOf(partner: PartnerPage, {language}: Story) {
  const [clicks, conversions, earnings, ofLink] = await Promise.all([
    partner.tile('clicks'),
    partner.tile('conversions'),
    partner.tile('earnings'),
    partner.linkFigure(language, 'earnings'),
  ]);
  assert.equal(ofLink, earnings);
  return {clicks, conversions, earnings};
}

/** What the database says by itself: rows that count, and what the ledger's entries add up to. */
function booksOf(demo: Demo, {programme}: Story) {
  const own = `partner_id = '${SAMPLE_PARTNERS.fresh}' and programme_id = '${programme}'`;
  return askDatabase<{clicks: number; commissions: string; onHold: string}>(
    demo,
    `select
      (select count(*)::int from clicks where ${own}) as clicks,
      (select coalesce(sum(amount), 0)::numeric(20, 2)::text from commissions
        where ${own} and status not in ('rejected', 'reversed')) as commissions,
      (select coalesce(sum(amount), 0)::numeric(20, 2)::text from ledger_entries
        where ${own} and account = 'on_hold') as "onHold"`,
  );
}

/** Leaves a mark on the page; what is returned tells whether it is still there. */
async function markOf(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, {marked: true}));
  return () => page.evaluate(() => 'marked' in window);
}
