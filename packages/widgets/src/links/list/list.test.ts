import {expect} from '@open-wc/testing';
import type {LinksQuery, PartnerBackend} from '@kabinet/contract';
import {PARTNER} from '../../testing/data.js';
import {even, expectAccessible} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {LINKS, linksStore} from '../testing/links-data.js';
import {openLinks} from '../testing/links-page.js';
import type {LinksPage} from '../testing/links-page.js';

const TAGGED = LINKS.map((link) => (link.id === 'ln_1' ? {...link, tags: ['осень']} : link));

/** The list with its row of filters, and what it asks the backend. */
async function openList(options: OpenOptions = {}): Promise<{page: LinksPage; asked: LinksQuery[]}> {
  const asked: LinksQuery[] = [];
  const backend = linksStore({links: TAGGED}).backendFor(PARTNER);
  const watched: PartnerBackend = {
    ...backend,
    links: {
      ...backend.links!,
      list: (query, asking) => {
        asked.push(query);
        return backend.links!.list(query, asking);
      },
    },
  };
  const page = await openLinks(watched, options);
  await page.until(() => page.root.querySelector('[type="search"]') !== null, 'the filters');
  return {page, asked};
}

async function search(page: LinksPage, text: string): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>('[type="search"]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
  await page.element.updateComplete;
}

const heads = (page: LinksPage): string[] =>
  [...page.root.querySelectorAll('.links th[scope="col"]')].map(({textContent}) => even(textContent));

describe('kabinet-links: what narrows the list down', () => {
  beforeEach(() => localStorage.removeItem('kabinet:links.columns'));
  after(() => localStorage.removeItem('kabinet:links.columns'));

  it('finds links on the server and says aloud how many', async () => {
    const {page, asked} = await openList();
    await search(page, 'ПОСТ');
    await page.until(() => page.names.length === 1, 'one link');
    expect(page.names).to.deep.equal(['Закреплённый пост']);
    expect(asked.at(-1)!.search).to.equal('ПОСТ');
    await page.until(() => even(page.element.announcement) === 'Поиск: ПОСТ. Найдена 1 ссылка', 'the announcement');
  });

  it('says when nothing is found, and clears the search', async () => {
    const {page} = await openList();
    await search(page, 'чего нет');
    await page.untilText('По запросу «чего нет» ссылок нет.');
    // The form has not forgotten what the address of a link begins with.
    expect(page.text).to.include('go.halyard.example/r/');
    await page.until(
      () => even(page.element.announcement) === 'Поиск: чего нет. Ничего не найдено',
      'the announcement',
    );
    await expectAccessible(page);
    page.button('Сбросить и показать все').click();
    await page.until(() => page.names.length === 3, 'all links');
    expect(page.root.querySelector<HTMLInputElement>('[type="search"]')!.value).to.equal('');
  });

  it('shows the links of an offer or with a tag', async () => {
    const {page, asked} = await openList();
    await page.choose('Тег', 'осень');
    await page.until(() => page.names.length === 1, 'one link');
    expect(page.names).to.deep.equal(['Подпись в почте']);
    expect(page.text).to.match(/Теги: ?осень/);
    page.button('Сбросить').click();
    await page.until(() => page.names.length === 3, 'all links');
    page.root.querySelector<HTMLSelectElement>('.filter-row select[aria-label="Оффер"]')!.focus();
    const offers = page.root.querySelector<HTMLSelectElement>('.filter-row select[aria-label="Оффер"]')!;
    offers.value = 'of_loan';
    offers.dispatchEvent(new Event('change', {bubbles: true}));
    await page.untilText('Под такие условия не подходит ни одна ссылка.');
    expect(asked.at(-1)!.offer).to.equal('of_loan');
  });

  it('sorts by the heads of columns, the other way round at the second press', async () => {
    const {page, asked} = await openList();
    const head = (): HTMLElement => page.root.querySelector('thead .cell-name')!;
    head().querySelector('button')!.click();
    await page.until(() => page.names[0] === 'Видеообзор', 'names upwards');
    expect(head().ariaSort ?? head().getAttribute('aria-sort')).to.equal('ascending');
    head().querySelector('button')!.click();
    await page.until(() => page.names[0] === 'Подпись в почте', 'names downwards');
    expect(asked.at(-1)).to.include({sort: 'name'});
    expect(head().getAttribute('aria-sort')).to.equal('descending');
  });

  it('remembers which columns were chosen', async () => {
    const {page} = await openList();
    expect(heads(page)).to.deep.equal(['Ссылка↕', 'Переходы↕', 'Конверсии↕', 'CR↕', 'Заработано↕', 'Действия']);
    page.button('Столбцы').click();
    await page.until(() => page.root.querySelector('.column-choice') !== null, 'the columns');
    for (const label of ['Создана', 'CR']) {
      const labels = [...page.root.querySelectorAll('.column-choice')];
      const found = labels.find(({textContent}) => even(textContent).startsWith(label === 'CR' ? 'Коэфф' : label))!;
      found.querySelector('input')!.click();
      await page.element.updateComplete;
    }
    const chosen = ['Ссылка↕', 'Создана↓', 'Переходы↕', 'Конверсии↕', 'Заработано↕', 'Действия'];
    expect(heads(page)).to.deep.equal(chosen);
    const again = await openList();
    expect(heads(again.page)).to.deep.equal(chosen);
    expect(again.page.rows[0]![1]).to.equal('3 нояб.');
  });

  it('asks for the figures of any period', async () => {
    const {page, asked} = await openList();
    page.root.querySelector<HTMLElement>('.filter-row .is-period')!.click();
    await page.until(() => page.hasButton('Вчера'), 'the presets');
    page.button('Вчера').click();
    await page.until(() => asked.at(-1)!.period!.from === '2026-11-20', 'the question');
    expect(asked.at(-1)!.period).to.deep.equal({from: '2026-11-20', to: '2026-11-20'});
    expect(page.element.period).to.equal('yesterday');
  });

  it('has nothing to narrow down where there are no links', async () => {
    const page = await openLinks(linksStore({links: []}).backendFor(PARTNER));
    await page.untilText('Создайте первую ссылку');
    expect(page.root.querySelector('.filter-row, .link-filters-room, .list-head select')).to.equal(null);
  });

  for (const locale of ['ru', 'en'] as const) {
    it(`is one row that scrolls at 320 px in ${locale}`, async () => {
      const {page} = await openList({locale, width: 320});
      const row = page.root.querySelector<HTMLElement>('.filter-row')!;
      expect(row.offsetHeight).to.be.below(72);
      expect(page.element.scrollWidth).to.be.at.most(320);
      await expectAccessible(page);
    });
  }
});

describe('kabinet-links in a narrow column', () => {
  it('is the form alone, with the new link under it', async () => {
    const page = await openLinks(linksStore().backendFor(PARTNER), {width: 320, attributes: {layout: 'maker'}});
    await page.until(() => page.hasButton('Создать и скопировать'), 'the form');
    expect(page.root.querySelector('.links-list')).to.equal(null);
    page.button('Создать и скопировать').click();
    await page.until(() => page.names.length === 1, 'the new link');
    await expectAccessible(page);
  });

  it('is the latest links alone, and leads to all of them', async () => {
    const targets: unknown[] = [];
    const page = await openLinks(linksStore().backendFor(PARTNER), {
      width: 320,
      attributes: {layout: 'latest', count: '2'},
      navigate: (target) => targets.push(target),
    });
    await page.until(() => page.names.length === 2, 'two links');
    expect(page.names).to.deep.equal(['Закреплённый пост', 'Видеообзор']);
    expect(page.root.querySelector('form, .filter-row, .list-foot')).to.equal(null);
    page.button('Все ссылки').click();
    expect(targets).to.deep.equal([{widget: 'links'}]);
    await expectAccessible(page);
  });
});
