import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {withSession} from '../../testing/backends.js';
import {even, expectAccessible} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {commissionsBackend, withCommissions} from '../testing/commissions-data.js';
import {openCommissions} from '../testing/commissions-page.js';
import type {CommissionsPage} from '../testing/commissions-page.js';

const PERIOD = {from: '2026-10-23', to: '2026-11-21'};
const USUAL = {programme: 'pg', period: PERIOD, limit: 20};

/** The list with its row of filters, and what it asks the backend. */
async function openFilters(
  options: OpenOptions = {},
  backend: PartnerBackend = commissionsBackend(),
): Promise<{page: CommissionsPage; asked: CommissionsQuery[]}> {
  const asked: CommissionsQuery[] = [];
  const watched = withCommissions(backend, {
    list: (query, asking) => {
      asked.push(query);
      return backend.commissions!.list(query, asking);
    },
  });
  const page = await openCommissions(watched, options);
  await page.until(() => page.hasButton('Фильтр'), 'the filters');
  return {page, asked};
}

async function openForm(page: CommissionsPage): Promise<void> {
  page.button('Фильтр').click();
  await page.until(() => page.root.querySelector('.filter-form')?.checkVisibility() === true, 'the form');
  await page.until(() => page.root.querySelectorAll('#filter-offer option').length > 2, 'the offers');
}

function fill(page: CommissionsPage, id: string, value: string): void {
  const field = page.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
}

async function search(page: CommissionsPage, text: string): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>('.filter-row [type=search]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
  await page.element.updateComplete;
}

const chips = (page: CommissionsPage): string[] =>
  [...page.root.querySelectorAll('.active-filters .chip')].map(({textContent}) => even(textContent));

describe('kabinet-commissions: what narrows the list down', () => {
  it('finds orders and customers on the server, and says aloud how many', async () => {
    const {page, asked} = await openFilters();
    await search(page, 'иван');
    await page.until(() => page.orders.join() === 'R-48213', 'one commission');
    expect(asked.at(-1)).to.deep.equal({...USUAL, search: 'иван'});
    await page.until(() => page.announced === 'Найдено 1 вознаграждение', 'the announcement');
    await search(page, 'чего нет');
    await page.untilText('Под такие условия не подходит ни одно вознаграждение.');
    await page.until(() => page.announced === 'Ничего не найдено', 'the announcement');
    page.button('Показать все').click();
    await page.until(() => page.rows.length === 8, 'all of them');
    expect(page.root.querySelector<HTMLInputElement>('.filter-row [type=search]')!.value).to.equal('');
  });

  it('takes type, offer, bounds of the amount and a sub-id together', async () => {
    const {page, asked} = await openFilters();
    await openForm(page);
    await expectAccessible(page);
    fill(page, 'filter-type', 'sale');
    fill(page, 'filter-offer', 'of_card');
    fill(page, 'filter-min', '1 500,50');
    fill(page, 'filter-max', '3000');
    fill(page, 'filter-slot-value', ' tg-pin ');
    page.button('Показать').click();
    await page.until(() => page.orders.join() === 'R-48213', 'one commission');
    expect(asked.at(-1)).to.deep.equal({
      ...USUAL,
      type: ['sale'],
      offer: 'of_card',
      minAmount: '1500.50',
      maxAmount: '3000',
      subIds: {sub1: 'tg-pin'},
    });
    expect(asked).to.have.length(2);
    expect(chips(page)).to.deep.equal([
      'Тип: Продажа',
      'Оффер: Карта «Бриз»',
      'Сумма от 1 500,50 до 3 000',
      'Площадка: tg-pin',
    ]);
    await expectAccessible(page);
  });

  it('keeps what cannot be understood in the form, and says why', async () => {
    const {page, asked} = await openFilters();
    await openForm(page);
    fill(page, 'filter-min', 'сто');
    page.button('Показать').click();
    await page.untilText('Нужно число, например 1500,50.');
    await page.until(() => page.focused?.id === 'filter-min', 'focus on the field');
    fill(page, 'filter-min', '100');
    fill(page, 'filter-max', '99,99');
    await page.untilText('Верхняя граница меньше нижней.');
    expect(asked).to.have.length(1);
    await expectAccessible(page);
  });

  it('takes filters away one by one, and keeps the focus among them', async () => {
    const {page, asked} = await openFilters();
    await openForm(page);
    fill(page, 'filter-type', 'sale');
    fill(page, 'filter-period-by', 'status');
    page.button('Показать').click();
    await page.until(() => chips(page).length === 2, 'two chips');
    expect(chips(page)).to.deep.equal(['Период по смене статуса', 'Тип: Продажа']);
    const last = page.button('Убрать фильтр «Тип: Продажа»');
    last.focus();
    last.click();
    await page.until(() => chips(page).length === 1, 'one chip');
    await page.until(() => page.focused?.matches('.chip') === true, 'focus on the other chip');
    expect(asked.at(-1)).to.deep.equal({...USUAL, periodBy: 'status'});
    page.button('Убрать фильтр «Период по\u00a0смене статуса»').click();
    await page.until(() => chips(page).length === 0, 'no chip');
    await page.until(() => page.focused?.textContent.trim() === 'Фильтр', 'focus on the button of filters');
  });

  it('stands in another order, and begins with a day', async () => {
    const {page, asked} = await openFilters();
    const order = page.root.querySelector<HTMLSelectElement>('select[aria-label="Порядок"]')!;
    order.value = 'amount-asc';
    order.dispatchEvent(new Event('change', {bubbles: true}));
    await page.until(() => page.orders[0] === 'R-46388' && page.orders[1] === 'R-48140', 'the smallest first');
    expect(asked.at(-1)).to.deep.equal({...USUAL, sort: 'amount', direction: 'asc'});
    expect(page.hasButton('К дате')).to.equal(false);
    order.value = 'occurredAt-asc';
    order.dispatchEvent(new Event('change', {bubbles: true}));
    await page.until(() => page.hasButton('К дате'), 'days to jump to');
    page.button('К дате').click();
    await page.until(() => page.root.querySelector('#commission-day-input') !== null, 'the field');
    fill(page, 'commission-day-input', '2026-11-17');
    page.button('Перейти').click();
    await page.until(() => page.orders.join() === 'R-48140,R-48198,R-48213', 'the later ones');
    expect(chips(page)).to.deep.equal(['17 нояб. и позже']);
    expect(page.text).to.include('Показано 3 из 8');
  });

  it('works by keys alone, and gives the focus back', async () => {
    const {page, asked} = await openFilters();
    page.button('Фильтр').focus();
    await sendKeys({press: 'Enter'});
    await page.until(() => page.root.querySelector('#filter-min') !== null, 'the form');
    const inForm = (id: string) => page.until(() => page.focused?.id === id, `focus on ${id}`);
    await sendKeys({press: 'Tab'});
    await inForm('filter-period-by');
    page.root.querySelector<HTMLElement>('#filter-min')!.focus();
    await sendKeys({type: '2000'});
    await sendKeys({press: 'Enter'});
    await page.until(() => page.orders.join() === 'R-48213,R-47210', 'the large ones');
    expect(asked.at(-1)).to.deep.equal({...USUAL, minAmount: '2000'});
    await page.until(() => page.focused === page.button('Фильтр'), 'focus on the button');
    await sendKeys({press: 'Enter'});
    await page.until(() => page.root.querySelector('.filter-form')!.checkVisibility(), 'the form again');
    await sendKeys({press: 'Escape'});
    await page.until(() => !page.root.querySelector('.filter-form')!.checkVisibility(), 'the form to close');
    expect(page.focused).to.equal(page.button('Фильтр'));
  });

  it('narrows down what a payout pays, which has no period', async () => {
    const {page, asked} = await openFilters({attributes: {payout: 'po_2104'}});
    expect(page.orders).to.deep.equal(['R-46388']);
    await openForm(page);
    expect(page.root.querySelector('#filter-period-by')).to.equal(null);
    fill(page, 'filter-type', 'lead');
    page.button('Показать').click();
    await page.untilText('Ничего не найдено');
    expect(asked.at(-1)).to.deep.equal({programme: 'pg', payout: 'po_2104', type: ['lead'], limit: 20});
    expect(page.hasButton('Выплата P-2104: показать весь период')).to.equal(true);
  });

  it('offers what the backend takes, and nothing else', async () => {
    const backend = withSession(commissionsBackend(), (session) => {
      const {commissionSorts: _sorts, ...capabilities} = session.capabilities;
      return {...session, capabilities: {...capabilities, commissionFilters: ['offer', 'search']}};
    });
    const {page} = await openFilters({}, backend);
    expect(page.root.querySelector('select[aria-label="Порядок"]')).to.equal(null);
    expect(page.hasButton('К дате')).to.equal(false);
    await openForm(page);
    const fields = [...page.root.querySelectorAll('.filter-form :is(input, select)')].map(({id}) => id);
    expect(fields).to.deep.equal(['filter-offer']);
  });

  it('fits a phone', async () => {
    const {page} = await openFilters({width: 360});
    const row = page.root.querySelector<HTMLElement>('.filter-row')!;
    expect(row.clientHeight).to.be.below(80);
    expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(360);
    await openForm(page);
    await expectAccessible(page);
  });
});

describe('kabinet-commissions: saved filters', () => {
  const PLACE = 'kabinet:commissions.views.pt.pg';
  beforeEach(() => localStorage.removeItem(PLACE));
  after(() => localStorage.removeItem(PLACE));

  async function openSaved(page: CommissionsPage): Promise<void> {
    page.button('Сохранённые').click();
    await page.until(() => page.root.querySelector('#view-name')?.checkVisibility() === true, 'what is saved');
  }

  async function save(page: CommissionsPage, name: string): Promise<void> {
    await openSaved(page);
    fill(page, 'view-name', name);
    page.button('Сохранить').click();
    await page.until(() => page.hasButton(name), name);
  }

  it('are kept under a name, shown again in another visit, and deleted', async () => {
    const {page} = await openFilters({attributes: {period: 'this-month'}});
    page.choose('В холде');
    await page.until(() => page.rows.length === 1, 'one row');
    await save(page, 'Холд');
    expect(page.announced).to.equal('Сохранено: Холд');
    expect(page.button('Холд').getAttribute('aria-pressed')).to.equal('true');
    expect(localStorage.getItem(PLACE)).to.equal('[{"name":"Холд","params":"?v-period=this-month&v-status=on_hold"}]');

    const again = await openFilters();
    await again.page.until(() => again.page.rows.length === 8, 'all rows');
    await openSaved(again.page);
    await expectAccessible(again.page);
    again.page.button('Холд').click();
    await again.page.until(() => again.page.rows.length === 1, 'the saved one');
    expect(again.page.element.period).to.equal('this-month');
    expect(again.page.chosen).to.equal('В холде 1');
    await openSaved(again.page);
    again.page.button('Удалить «Холд»').click();
    await again.page.until(() => !again.page.hasButton('Холд'), 'it to be gone');
    expect(localStorage.getItem(PLACE)).to.equal('[]');
    await again.page.until(() => again.page.focused?.id === 'view-name', 'focus on the field');
  });

  it('are not offered where nothing may be kept', async () => {
    const {page} = await openFilters({storage: null});
    expect(page.hasButton('Сохранённые')).to.equal(false);
  });
});

describe('kabinet-commissions: in the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('is read, written by choices, and taken back by «back»', async () => {
    history.replaceState(null, '', '?tab=1&c-status=approved&c-period=this-month#top');
    const {page, asked} = await openFilters({attributes: {'url-state': 'c'}});
    await page.until(() => page.rows.length === 2, 'the approved ones');
    expect(asked).to.have.length(1);
    expect(page.chosen).to.equal('Подтверждено 2');
    expect(page.element.period).to.equal('this-month');
    page.choose('В холде');
    await page.until(() => page.orders.join() === 'R-48213', 'the one on hold');
    expect(location.search + location.hash).to.equal('?tab=1&c-period=this-month&c-status=on_hold#top');
    await search(page, 'чего нет');
    await page.untilText('Ничего не найдено');
    expect(new URLSearchParams(location.search).get('c-search')).to.equal('чего нет');
    history.back();
    await page.until(() => page.orders.join() === 'R-48213', 'the one on hold again');
    expect(location.search).to.equal('?tab=1&c-period=this-month&c-status=on_hold');
  });

  it('may stay as it is where the browser refuses to change it: the choice stands', async () => {
    const {page} = await openFilters({attributes: {'url-state': 'c'}});
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('More than 100 times in 10 seconds', 'SecurityError');
    };
    page.choose('В холде');
    await page.until(() => page.orders.join() === 'R-48213', 'the one on hold');
    history.pushState = pushState;
    expect(location.href).to.equal(before);
  });

  it('is left alone unless the page says otherwise', async () => {
    const {page} = await openFilters();
    page.choose('В холде');
    await page.until(() => page.rows.length === 1, 'one row');
    expect(location.href).to.equal(before);
  });
});
