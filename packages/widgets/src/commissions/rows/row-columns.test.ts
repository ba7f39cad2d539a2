import {expect} from '@open-wc/testing';
import type {CommissionColumn, CommissionFields, PartnerBackend} from '@kabinet/contract';
import type {ChoiceStorage} from '../../runtime/remembered.js';
import {withSession} from '../../testing/backends.js';
import {even, expectAccessible} from '../../testing/page.js';
import {commissionsBackend, withCommissions} from '../testing/commissions-data.js';
import {openList} from '../testing/commissions-page.js';
import type {CommissionsPage} from '../testing/commissions-page.js';

/** A place to keep choices in that no other page shares. */
function storageWith(columns?: string): ChoiceStorage {
  const kept = new Map(columns === undefined ? [] : [['kabinet:commissions.columns', columns]]);
  return {getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value)};
}

const OWN: readonly CommissionColumn[] = [
  {id: 'shop', label: {ru: 'Магазин', en: 'Shop'}, type: 'text'},
  {id: 'weight', label: 'Вес', type: 'number'},
  {id: 'fee', label: 'Сбор', type: 'money'},
  {id: 'until', label: 'Гарантия', type: 'date'},
  {id: 'receipt', label: 'Чек', type: 'link'},
  {id: 'mood', label: 'Новое', type: 'colour'},
];

/** The backend with columns of the operator's own, whose values the newest commission has. */
function withOwn(fields: CommissionFields): PartnerBackend {
  const backend = commissionsBackend();
  return withCommissions(
    withSession(backend, (session) => ({
      ...session,
      programmes: session.programmes.map((programme) => ({...programme, commissionColumns: [...OWN]})),
    })),
    {
      list: async (query, options) => {
        const page = await backend.commissions!.list(query, options);
        return {...page, items: page.items.map((row) => (row.id === 'cm_held' ? {...row, fields} : row))};
      },
    },
  );
}

function heads(page: CommissionsPage): string[] {
  return [...page.root.querySelectorAll('thead th')].map(({textContent}) => even(textContent).replace(/[↓↑↕]$/, ''));
}

async function toggle(page: CommissionsPage, name: string): Promise<void> {
  const boxes = [...page.root.querySelectorAll<HTMLElement>('.column-choice')];
  boxes
    .find((box) => even(box.textContent) === name)!
    .querySelector('input')!
    .click();
  await page.element.updateComplete;
}

async function openChoice(page: CommissionsPage): Promise<void> {
  page.button('Столбцы').click();
  await page.until(() => page.root.querySelector('.column-choice') !== null, 'the columns');
}

describe('kabinet-commissions: columns', () => {
  it('are ticked as a card has them, where a row is a card', async () => {
    const page = await openList(commissionsBackend(), {storage: storageWith(), width: 360});
    await openChoice(page);
    const ticked = [...page.root.querySelectorAll<HTMLInputElement>('.column-choice input:checked')];
    expect(ticked.map(({labels}) => labels![0]!.textContent.trim())).to.deep.equal(['Дата', 'Статус']);
  });

  it('are chosen from all that a commission tells, and remembered', async () => {
    const storage = storageWith();
    const page = await openList(commissionsBackend(), {storage});
    expect(heads(page)).to.deep.equal(['Дата', 'Заказ', 'База', 'Ставка', 'Статус', 'Вознаграждение']);
    await openChoice(page);
    await expectAccessible(page);
    for (const name of ['База', 'Ставка', 'Оффер', 'Ссылка', 'Метки', 'Клиент', 'Сумма заказа']) {
      await toggle(page, name);
    }
    for (const name of ['Ожидаемая выплата', 'Выплата']) await toggle(page, name);
    const chosen = [
      ...['Дата', 'Заказ', 'Оффер', 'Ссылка', 'Метки', 'Клиент', 'Сумма заказа'],
      ...['Статус', 'Ожидаемая выплата', 'Выплата', 'Вознаграждение'],
    ];
    expect(heads(page)).to.deep.equal(chosen);
    expect(page.rows[0]).to.deep.equal([
      '19 нояб. 10:12',
      'R-48213 Продажа',
      'Карта «Бриз»',
      'Закреплённый пост',
      'Площадка: tg-pin sub2: nov-26',
      'Иван П. i•••@mail.example',
      '41 900,00 ₽',
      'В холде до 5 дек.',
      '10 дек.',
      '—',
      '2 184,60 ₽',
    ]);
    expect(page.rows[6]!.slice(5, 10)).to.deep.equal([
      '—',
      '54 300,00 ₽',
      'В выплате P-2116, ≈ 26 нояб.',
      '—',
      'P-2116 26 нояб.',
    ]);
    await expectAccessible(page);
    const again = await openList(commissionsBackend(), {storage});
    await again.until(() => heads(again).length === 11, 'the columns chosen before');
    expect(heads(again)).to.deep.equal(chosen);
  });

  it('are not remembered where nothing may be kept', async () => {
    const page = await openList(commissionsBackend(), {storage: null});
    await openChoice(page);
    await toggle(page, 'База');
    expect(heads(page)).to.deep.equal(['Дата', 'Заказ', 'Ставка', 'Статус', 'Вознаграждение']);
    const again = await openList(commissionsBackend(), {storage: null});
    expect(heads(again)).to.deep.equal(['Дата', 'Заказ', 'База', 'Ставка', 'Статус', 'Вознаграждение']);
  });

  it('may be the operator’s own, of every type', async () => {
    const page = await openList(
      withOwn({
        shop: 'На Лиговском',
        weight: '1234.560',
        fee: {amount: '0.10', currency: 'RUB'},
        until: '2027-01-15',
        receipt: {url: 'https://shop.example/r/7', text: 'Чек № 7'},
        mood: 'красный',
      }),
    );
    await page.until(() => heads(page).includes('Магазин'), 'the operator’s columns');
    expect(heads(page).slice(5)).to.deep.equal([
      'Магазин',
      'Вес',
      'Сбор',
      'Гарантия',
      'Чек',
      'Новое',
      'Вознаграждение',
    ]);
    expect(page.rows[0]!.slice(5, 11)).to.deep.equal([
      'На Лиговском',
      '1 234,560',
      '0,10 ₽',
      '15 янв. 2027 г.',
      'Чек № 7',
      'красный',
    ]);
    expect(page.rows[1]!.slice(5, 11)).to.deep.equal(['—', '—', '—', '—', '—', '—']);
    const link = page.root.querySelector<HTMLAnchorElement>('tbody a')!;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://shop.example/r/7',
      '_blank',
      'noopener noreferrer',
    ]);
    await expectAccessible(page);
  });

  it('show a value that is not of its column’s type as it came, and follow no unsafe address', async () => {
    const page = await openList(
      withOwn({
        weight: '1e9 кг',
        until: 'скоро',
        fee: '12',
        shop: {amount: '5.00', currency: 'USDT'},
        receipt: {url: 'javascript:alert(1)'},
      }),
    );
    await page.until(() => heads(page).includes('Магазин'), 'the operator’s columns');
    expect(page.rows[0]!.slice(5, 11)).to.deep.equal([
      '5,00 USDT',
      '1e9 кг',
      '12',
      'скоро',
      'javascript:alert(1)',
      '—',
    ]);
    expect(page.root.querySelector('tbody a')).to.equal(null);
  });

  it('are lines of a card in a narrow widget, also those that it leaves out by itself', async () => {
    const storage = storageWith('date,rate,status,customer');
    const page = await openList(commissionsBackend(), {width: 360, storage});
    await page.until(() => page.root.querySelector('tbody .cell-customer') !== null, 'the customer');
    const cell = page.root.querySelector<HTMLElement>('tbody .cell-customer')!;
    expect(getComputedStyle(cell, '::before').content).to.include('Клиент');
    expect(page.root.querySelector<HTMLElement>('tbody .cell-rate')!.checkVisibility()).to.equal(true);
    expect(page.element.scrollWidth).to.be.at.most(360);
    await expectAccessible(page);
  });
});
