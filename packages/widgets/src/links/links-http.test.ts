import {expect} from '@open-wc/testing';
import type {Link} from '@kabinet/contract';
import {scenario} from '../testing/faults.js';
import type {PartnerScenario} from '../testing/faults.js';
import {backendAt} from '../testing/backends.js';
import {expectAccessible} from '../testing/page.js';
import {copiedTexts, openLinks} from './testing/links-page.js';
import type {OpenOptions} from '../testing/page.js';
import type {LinksPage} from './testing/links-page.js';

const CREATE = 'Создать и скопировать';
const CREATION = {method: 'POST', path: '/links'} as const;

/** The widget over HTTP, once its form is there. */
async function openOver({url}: PartnerScenario, options: OpenOptions = {}): Promise<LinksPage> {
  const page = await openLinks(backendAt(url), options);
  await page.until(() => page.root.querySelector('form') !== null, 'the form');
  return page;
}

const newcomer = {partner: 'fresh'} as const;

async function fillIn(page: LinksPage): Promise<void> {
  page.root.querySelector('details')!.open = true;
  await page.paste('Название ссылки', 'Пост');
  await page.paste('Площадка', 'tg-pin');
}

function expectNothingLost(page: LinksPage): void {
  expect(page.field('Название ссылки').value).to.equal('Пост');
  expect(page.field('Площадка').value).to.equal('tg-pin');
}

describe('kabinet-links over HTTP', () => {
  it('makes a link and shows the clicks on it as they come', async () => {
    const shop = await scenario({data: newcomer});
    const page = await openOver(shop);
    const links: Link[] = [];
    page.element.addEventListener('kabinet-link-created', ({detail}) => links.push(detail.link));
    await fillIn(page);
    page.button(CREATE).click();
    await page.until(() => page.names.includes('Пост'), 'the link');
    expect(copiedTexts()).to.deep.equal([links[0]!.url]);
    // A change is told to those who listen: until then the stream may still be on its way.
    await page.untilText('Онлайн');
    await shop.act('click', links[0]!.code);
    await page.until(() => page.rows[0]![1] === '1', 'the click');
  });

  it('sends one request, with a key, however often the button is pressed', async () => {
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, delayMs: 150}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.until(() => page.hasButton('Создаём…'), 'the request');
    const busy = page.button('Создаём…');
    expect(busy.ariaDisabled).to.equal('true');
    for (let press = 0; press < 10; press++) {
      busy.click();
      page.root.querySelector('form')!.requestSubmit();
    }
    await page.until(() => page.names.length === 1, 'the link');
    expect(page.names).to.deep.equal(['Пост']);
    const requests = await shop.requests(CREATION);
    expect(requests).to.have.length(1);
    expect(requests[0]!.headers['idempotency-key']).to.be.a('string').and.not.equal('');
  });

  it('puts what the server found wrong at its fields, the rest above the button, and goes to the first', async () => {
    const errors = [
      {pointer: '/name', detail: 'This name is taken.'},
      {pointer: '/subIds/sub1', detail: 'Unknown site.'},
      {pointer: '/subIds/sub9', detail: 'There is no slot 9.'},
      {pointer: '/destination', detail: 'x', code: 'scheme'},
    ];
    const json = {title: 'Not valid', status: 422, kind: 'validation', errors};
    const shop = await scenario({
      data: newcomer,
      rules: [{match: {...CREATION, times: 1}, answer: {status: 422, json}}],
    });
    const page = await openOver(shop);
    await page.paste('Название ссылки', 'Пост');
    page.button(CREATE).click();
    await page.untilText('Ссылка не создана');
    expect(page.descriptionOf('Название ссылки')).to.include('This name is taken.');
    expect(page.root.querySelector('details')!.open).to.equal(true);
    expect(page.descriptionOf('Площадка')).to.include('Unknown site.');
    expect(page.descriptionOf('Куда ведёт')).to.include('Адрес должен начинаться с https://');
    expect(page.root.querySelector('[role="alert"]')!.textContent).to.include('There is no slot 9.');
    for (const label of ['Название ссылки', 'Площадка', 'Куда ведёт']) {
      expect(page.field(label).ariaInvalid, label).to.equal('true');
    }
    expect(page.field('Название ссылки').value).to.equal('Пост');
    await page.until(() => page.root.activeElement === page.field('Куда ведёт'), 'focus on the first wrong field');
    await expectAccessible(page);

    await page.paste('Название ссылки', 'Другой пост');
    expect(page.field('Название ссылки').ariaInvalid).to.equal(null);
    expect(page.field('Площадка').ariaInvalid).to.equal('true');
    page.button(CREATE).click();
    await page.until(() => page.names[0] === 'Другой пост', 'the link');
    expect(page.text).not.to.include('Ссылка не создана');
  });

  it('says that the limit was reached meanwhile', async () => {
    const json = {title: 'Conflict', status: 409, kind: 'conflict', code: 'quota_reached', requestId: 'r-409'};
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, answer: {status: 409, json}}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.untilText('Ссылка не создана Лимит ссылок исчерпан. Код r-409');
    expectNothingLost(page);
    expect(await shop.requests(CREATION)).to.have.length(1);
  });

  it('loses nothing when the server fails, and makes one link of the second attempt', async () => {
    const failure = {status: 500, json: {title: 'x', status: 500, requestId: 'r-500'}};
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, answer: failure}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.untilText('Неизвестно, создана ли ссылка');
    expect(page.text).to.include('Нажмите ещё раз: второй такой же не появится.');
    expect(page.text).to.include('r-500');
    expectNothingLost(page);
    await expectAccessible(page);
    await shop.set([]);
    page.button(CREATE).click();
    await page.until(() => page.names.length === 1, 'the link');
    const keys = (await shop.requests(CREATION)).map(({headers}) => headers['idempotency-key']);
    expect(new Set(keys).size).to.equal(1);
  });

  it('makes no second link when the answer to the first was lost', async () => {
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, fate: 'lose'}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.untilText('Неизвестно, создана ли ссылка');
    await shop.set([]);
    page.button(CREATE).click();
    await page.until(() => page.announced === 'Ссылка создана и скопирована', 'the announcement');
    await page.untilText('Показано 1 из 1');
    expect(page.names).to.deep.equal(['Пост']);
  });

  it('renews an expired token without a word', async () => {
    const expired = {status: 401, json: {title: 'x', status: 401, kind: 'unauthenticated'}};
    const shop = await scenario({data: newcomer, rules: [{match: {...CREATION, times: 1}, answer: expired}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.until(() => page.names.length === 1, 'the link');
    expect(await shop.requests(CREATION)).to.have.length(2);
  });

  it('says that the session is over when the token stays dead, and keeps what was typed', async () => {
    const expired = {status: 401, json: {title: 'x', status: 401, kind: 'unauthenticated'}};
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, answer: expired}]});
    const page = await openOver(shop);
    await fillIn(page);
    page.button(CREATE).click();
    await page.untilText('Ссылка не создана Сессия закончилась.');
    expectNothingLost(page);
  });

  it('cannot read a broken list and says so', async () => {
    const rules = [{match: {path: '/links'}, answer: {text: '<html>', headers: {'content-type': 'text/html'}}}];
    const page = await openOver(await scenario({data: newcomer, rules}));
    await page.untilText('Не удалось загрузить ссылки');
  });

  it('waits for a slow list in its shape, the form being ready', async () => {
    const rules = [{match: {method: 'GET', path: '/links'}, delayMs: 3_000}];
    const page = await openOver(await scenario({data: newcomer, rules}));
    expect(page.root.querySelectorAll('.bone-row')).to.have.length(5);
    await page.untilText('Создайте первую ссылку');
  });

  it('does not make a zero of earnings that are null', async () => {
    const edits = [{pointer: '/items/*/figures/earnings', set: null}];
    const page = await openOver(await scenario({rules: [{match: {method: 'GET', path: '/links'}, change: {edits}}]}));
    await page.until(() => page.rows.length > 0, 'rows');
    expect(new Set(page.rows.map((row) => row.at(-1)))).to.deep.equal(new Set(['—']));
  });
});
