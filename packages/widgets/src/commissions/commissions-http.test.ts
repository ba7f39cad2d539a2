import {expect} from '@open-wc/testing';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import type {PartnerScenario} from '../testing/faults.js';
import {expectAccessible} from '../testing/page.js';
import {openCommissions, openList} from './testing/commissions-page.js';
import type {OpenOptions} from '../testing/page.js';
import type {CommissionsPage} from './testing/commissions-page.js';

const LIST = {method: 'GET', path: '/commissions'} as const;
const DETAIL = {method: 'GET', path: '/commissions/*'} as const;

const openOver = (shop: PartnerScenario, options: OpenOptions = {}): Promise<CommissionsPage> =>
  openList(backendAt(shop.url), options);

describe('kabinet-commissions over HTTP', () => {
  it('shows the sample, page by page, with sums that agree with its rows', async () => {
    const page = await openOver(await scenario());
    expect(page.text).to.include('Показано 20 из 36');
    expect(page.totals).to.deep.equal([
      'На проверке 2 648,00 ₽',
      'В холде 15 9 309,72 ₽',
      'Подтверждено 1 335,24 ₽',
      'В выплате 16 11 575,68 ₽',
      'Итого 34 21 868,64 ₽',
    ]);
    page.button('Показать ещё').click();
    await page.untilText('Показано 36 из 36');
    const kopecks = [...page.root.querySelectorAll('.cell-amount span.amount')].map(({textContent}) =>
      Number(textContent.replace('−', '-').replace(/[^\d-]/g, '')),
    );
    expect(kopecks).to.have.length(34);
    expect(kopecks.reduce((sum, one) => sum + one, 0)).to.equal(2_186_864);
    await page.explain('R-40275');
    expect(page.lines('receipt')).to.deep.equal([
      'Сумма заказа 1 620,50 ₽',
      '− Доставка не входит в базу 290,00 ₽',
      '= База 1 330,50 ₽',
      '× Ставка 8 %',
      '= Вознаграждение 106,44 ₽',
    ]);
  });

  it('always ends with the filter that was chosen last, however late the answers come', async () => {
    const shop = await scenario();
    const page = await openOver(shop);
    await shop.set([
      {match: {...LIST, times: 1}, delayMs: 500},
      {match: {...LIST, times: 1}, delayMs: 250},
      {match: {...LIST, times: 1}, delayMs: 30},
    ]);
    page.choose('В холде');
    await page.element.updateComplete;
    page.choose('В выплате');
    await page.element.updateComplete;
    page.choose('Отклонено');
    await page.until(() => page.rows.length === 2, 'the rejected ones');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.chosen).to.equal('Отклонено 2');
    expect(page.rows.map((row) => row[4]!.split(' ')[0])).to.deep.equal(['Отклонено', 'Отклонено']);
    expect(page.text).to.include('Показано 2 из 2');
  });

  it('dims the rows of the filter before, and does not take them away', async () => {
    const shop = await scenario();
    const page = await openOver(shop);
    await shop.set([{match: LIST, delayMs: 200}]);
    page.choose('В холде');
    await page.until(() => page.root.querySelector('.list.dimmed') !== null, 'dimmed rows');
    expect(page.rows).to.have.length(20);
    await expectAccessible(page);
    await page.until(() => page.rows.length === 15, 'the held ones');
    expect(page.root.querySelector('.dimmed')).to.equal(null);
  });

  it('says that a commission is no longer there, and refreshes the list', async () => {
    const shop = await scenario();
    const page = await openOver(shop);
    const gone = {status: 404, json: {title: 'x', status: 404, kind: 'not_found'}};
    await shop.set([{match: DETAIL, answer: gone}]);
    const before = (await shop.requests(LIST)).length;
    page.opener('R-40275').click();
    await page.untilText('R-40275 больше не доступно. Список обновлён.');
    await page.until(() => page.focused === page.root.querySelector('.list'), 'focus in the list');
    expect(page.isExplaining).to.equal(false);
    expect(await shop.requests({method: 'GET', path: '/commissions/cm_000275'})).to.have.length(1);
    expect(await shop.requests(LIST)).to.have.length(before + 1);
    await expectAccessible(page);
    await shop.set([]);
    await page.explain('R-40274');
    expect(page.has('больше не доступно')).to.equal(false);
  });

  it('tries a failing server a few times, then says so with a number for the support', async () => {
    const failure = {status: 500, json: {title: 'x', status: 500, requestId: 'r-500'}};
    const shop = await scenario({rules: [{match: LIST, answer: failure}]});
    const page = await openCommissions(backendAt(shop.url));
    await page.untilText('Не удалось загрузить вознаграждения');
    expect(page.text).to.include('Код r-500');
    expect((await shop.requests(LIST)).length).to.be.within(2, 4);
    await expectAccessible(page);
    await shop.set([]);
    page.button('Повторить').click();
    await page.until(() => page.rows.length === 20, 'rows');
  });

  it('gets over a failure that passes, without a word', async () => {
    const shop = await scenario({rules: [{match: {...LIST, times: 2}, answer: {status: 503, text: ''}}]});
    const page = await openOver(shop);
    expect(page.rows).to.have.length(20);
  });

  it('says so when an answer cannot be read', async () => {
    for (const answer of [{text: '<html>', headers: {'content-type': 'text/html'}}, {json: {items: 'none'}}]) {
      const page = await openCommissions(backendAt((await scenario({rules: [{match: LIST, answer}]})).url));
      await page.untilText('Не удалось загрузить вознаграждения');
    }
  });

  it('says so when the session is over', async () => {
    const expired = {status: 401, json: {title: 'x', status: 401, kind: 'unauthenticated'}};
    const shop = await scenario({rules: [{match: LIST, answer: expired}]});
    const page = await openCommissions(backendAt(shop.url));
    await page.untilText('Сессия закончилась');
  });

  it('shows a sale as it comes, and its refund', async () => {
    const shop = await scenario();
    const page = await openOver(shop);
    await page.untilText('В реальном времени');
    const click = await shop.act('click', 'Uyut-Post');
    const sale = {amount: '1000.00', currency: 'RUB'};
    await shop.act('convert', {click: click.id, orderId: 'R-90001', sale});
    await page.until(() => page.hasButton('1 новое'), 'the news');
    expect(page.orders[0]).to.equal('R-40275');
    page.button('1 новое').click();
    await page.until(() => page.orders[0] === 'R-90001', 'the sale');
    expect(page.hasButton('1 новое')).to.equal(false);
    expect(page.rows[0]!.slice(2)).to.deep.equal(['1 000,00 ₽', '8 %', 'В холде до 5 дек.', '80,00 ₽']);
    expect(page.totals.at(-1)).to.equal('Итого 35 21 948,64 ₽');
    await page.explain('R-90001');
    await shop.act('refund', 'R-90001');
    await page.until(() => page.rows[0]![4] === 'Отменено Возврат заказа, 21 нояб.', 'the refund');
    await page.until(() => page.lines('notice')[0] === 'Отменено 21 ноября', 'the explanation');
    expect(page.totals.at(-1)).to.equal('Итого 34 21 868,64 ₽');
  });
});

describe('kabinet-commissions with answers of another make', () => {
  const edited = (
    edits: readonly ({pointer: string; set: string | null | object} | {pointer: string; remove: true})[],
  ) => scenario({rules: [{match: LIST, change: {edits: edits as never}}]});

  it('shows statuses and types that it does not know by their own names', async () => {
    const shop = await edited([
      {pointer: '/items/0/status', set: 'frozen_by_bank'},
      {pointer: '/items/1/status', set: 'unknown'},
      {pointer: '/items/0/type', set: 'cashback'},
      {pointer: '/items/0/reason', remove: true},
      {pointer: '/summary/0/status', set: 'frozen_by_bank'},
    ]);
    const page = await openOver(shop);
    expect(page.rows[0]![1]).to.equal('R-40275 cashback · Керамика ручной работы');
    expect(page.rows[0]![4]).to.equal('frozen_by_bank 21 нояб.');
    expect(page.rows[1]![4]).to.match(/^Неизвестный статус/);
    expect(page.choices).to.deep.equal([
      'Все 36',
      'В холде 15',
      'Подтверждено 1',
      'В выплате 16',
      'Отклонено 2',
      'frozen_by_bank 2',
    ]);
    expect(page.totals).to.include('frozen_by_bank 2 648,00 ₽');
    expect(page.totals.at(-1)).to.equal('Итого 34 21 868,64 ₽');
    await expectAccessible(page);
  });

  it('puts the operator’s word before ours', async () => {
    const shop = await edited([{pointer: '/items/0/statusLabel', set: {ru: 'Заморожено', en: 'Frozen'}}]);
    const page = await openOver(shop);
    expect(page.rows[0]![4]).to.equal('Заморожено до 5 дек.');
  });

  it('leaves out what is not there, and never makes a zero of it', async () => {
    const optional = [
      'orderId',
      'link',
      'subIds',
      'customer',
      'sale',
      'base',
      'rule',
      'reason',
      'holdUntil',
      'expectedPayoutDate',
    ];
    const edits = optional.map((name) => ({pointer: `/items/*/${name}`, remove: true}) as const);
    const shop = await edited([...edits, {pointer: '/total', remove: true}]);
    const page = await openOver(shop);
    expect(page.rows[0]).to.deep.equal([
      '21 нояб. 07:14',
      'Продажа Керамика ручной работы',
      '—',
      '—',
      'В холде',
      '106,44 ₽',
    ]);
    expect(page.text).to.include('Показано 20 строк');
    await expectAccessible(page);
  });

  it('does not make a zero of a base that is null', async () => {
    const page = await openOver(await edited([{pointer: '/items/*/base', set: null}]));
    expect(new Set(page.rows.map((row) => row[2]))).to.deep.equal(new Set(['—']));
  });

  it('shows a rule of a kind that it does not know as unknown', async () => {
    const page = await openOver(await edited([{pointer: '/items/0/rule', set: {kind: 'tiered', tiers: []}}]));
    expect(page.rows[0]![3]).to.equal('—');
  });

  it('shows every digit of amounts, whatever the currency', async () => {
    const shop = await edited([
      {pointer: '/items/0/amount', set: {amount: '123456789012345678901234567890.12', currency: 'RUB'}},
      {pointer: '/items/1/amount', set: {amount: '0.00000001', currency: 'BTC'}},
      {pointer: '/items/2/amount', set: {amount: '12.5', currency: 'USDT'}},
    ]);
    for (const width of [1200, 360]) {
      const page = await openOver(shop, {width});
      expect(page.rows.slice(0, 3).map((row) => row[5])).to.deep.equal([
        '123 456 789 012 345 678 901 234 567 890,12 ₽',
        '0,00000001 BTC',
        '12,50 USDT',
      ]);
      expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
    }
  });
});
