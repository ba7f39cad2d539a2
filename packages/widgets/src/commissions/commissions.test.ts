import {expect} from '@open-wc/testing';
import type {CommissionsQuery} from '@kabinet/contract';
import {PARTNER} from '../testing/data.js';
import {withSession} from '../testing/backends.js';
import {commissionsBackend, commissionsStore, manyCommissions, withCommissions} from './testing/commissions-data.js';
import {even, expectAccessible} from '../testing/page.js';
import {openCommissions, openList} from './testing/commissions-page.js';

describe('kabinet-commissions: the list', () => {
  it('shows each commission with its status and what that means, newest first', async () => {
    const page = await openList(commissionsBackend());
    expect(page.rows).to.deep.equal([
      ['19 нояб. 10:12', 'R-48213 Карта «Бриз»', '36 410,00 ₽', '6 %', 'В холде до 5 дек.', '2 184,60 ₽'],
      ['18 нояб. 22:15', 'R-48198 Накопительный счёт', '—', 'фикс.', 'На проверке выплата ≈ 10 дек.', '1 500,00 ₽'],
      [
        '17 нояб. 09:51',
        'R-48140 Накопительный счёт',
        '6 780,00 ₽',
        '5 %',
        'Отклонено Не первая покупка клиента, 17 нояб.',
        '339,00 ₽',
      ],
      [
        '16 нояб. 12:00',
        'R-46388 Корректировка · Карта «Бриз»',
        '—',
        '—',
        'Подтверждено выплата ≈ 10 дек.',
        '−315,75 ₽',
      ],
      ['15 нояб. 11:18', 'R-48097 Инвестиции с нуля', '17 600,00 ₽', '5 %', 'Отменено Возврат, 19 нояб.', '880,00 ₽'],
      ['4 нояб. 18:20', 'R-47395 Инвестиции с нуля', '9 150,00 ₽', '5 %', 'Подтверждено выплата ≈ 10 дек.', '457,50 ₽'],
      ['2 нояб. 13:26', 'R-47210 Карта «Бриз»', '54 300,00 ₽', '6 %', 'В выплате P-2116, ≈ 26 нояб.', '3 258,00 ₽'],
      ['24 окт. 20:34', 'R-46388 Карта «Бриз»', '21 050,00 ₽', '6 %', 'Выплачено 10 нояб., P-2104', '1 263,00 ₽'],
    ]);
    await page.untilText('Вознаграждения В реальном времени · обновлено в 14:32');
    expect(page.text).to.include('Показано 8 из 8');
    await expectAccessible(page);
  });

  it('speaks English', async () => {
    const page = await openList(commissionsBackend(), {locale: 'en', scheme: 'dark'});
    expect(page.rows.slice(0, 4)).to.deep.equal([
      ['19 Nov 10:12', 'R-48213 The Breeze card', '₽36,410.00', '6%', 'On hold until 5 Dec', '₽2,184.60'],
      ['18 Nov 22:15', 'R-48198 Savings account', '—', 'flat', 'Pending payout ≈ 10 Dec', '₽1,500.00'],
      [
        '17 Nov 09:51',
        'R-48140 Savings account',
        '₽6,780.00',
        '5%',
        'Declined Not the customer’s first purchase, 17 Nov',
        '₽339.00',
      ],
      ['16 Nov 12:00', 'R-46388 Adjustment · The Breeze card', '—', '—', 'Approved payout ≈ 10 Dec', '−₽315.75'],
    ]);
    expect(page.totals.at(-1)).to.equal('Total 6 ₽8,347.35');
    expect(page.text).to.include('Showing 8 of 8');
    await expectAccessible(page);
  });

  it('strikes through what is in no sum, and nothing else', async () => {
    const page = await openList(commissionsBackend());
    const struck = [...page.root.querySelectorAll('tbody s')].map(({textContent}) => even(textContent));
    expect(struck).to.deep.equal(['339,00 ₽', '880,00 ₽']);
  });

  it('adds up in sight: the rows that are not struck through come to the total', async () => {
    const page = await openList(commissionsBackend());
    expect(page.totals).to.deep.equal([
      'На проверке 1 1 500,00 ₽',
      'В холде 1 2 184,60 ₽',
      'Подтверждено 2 141,75 ₽',
      'В выплате 1 3 258,00 ₽',
      'Выплачено 1 1 263,00 ₽',
      'Итого 6 8 347,35 ₽',
    ]);
    const kopecks = [...page.root.querySelectorAll('.cell-amount span.amount')].map(({textContent}) =>
      Number(
        even(textContent)
          .replace('−', '-')
          .replace(/[^\d-]/g, ''),
      ),
    );
    expect(kopecks.reduce((sum, one) => sum + one, 0)).to.equal(834_735);
  });

  it('keeps the roles of its table when rows become cards', async () => {
    const page = await openList(commissionsBackend(), {width: 360});
    const roles = [...page.root.querySelectorAll('tbody tr:first-child, tbody tr:first-child > *')].map(
      ({role}) => role,
    );
    expect(roles).to.deep.equal(['row', 'cell', 'rowheader', 'cell', 'cell', 'cell', 'cell']);
    expect(page.root.querySelector('table')!.role).to.equal('table');
    expect(getComputedStyle(page.root.querySelector('tbody tr')!).display).to.equal('grid');
    await expectAccessible(page);
  });

  for (const width of [280, 360, 560, 768, 1120, 1280]) {
    it(`stays inside ${width} px`, async () => {
      const page = await openList(commissionsBackend(), {width});
      await page.explain('R-48213');
      expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
      for (const scroller of page.root.querySelectorAll('.table-scroll')) {
        expect(scroller.scrollWidth, 'table').to.equal(scroller.clientWidth);
      }
    });
  }
});

describe('kabinet-commissions: status and period', () => {
  it('narrows the list to a status, keeps the counts and says it', async () => {
    const page = await openList(commissionsBackend());
    expect(page.choices).to.deep.equal([
      'Все 8',
      'На проверке 1',
      'В холде 1',
      'Подтверждено 2',
      'В выплате 1',
      'Выплачено 1',
      'Отклонено 1',
      'Отменено 1',
    ]);
    expect(page.chosen).to.equal('Все 8');
    page.choose('Подтверждено');
    await page.until(() => page.rows.length === 2, 'two rows');
    expect(page.orders).to.deep.equal(['R-46388', 'R-47395']);
    expect(page.chosen).to.equal('Подтверждено 2');
    expect(page.choices[0]).to.equal('Все 8');
    expect(page.totals.at(-1)).to.equal('Итого 6 8 347,35 ₽');
    expect(page.text).to.include('Показано 2 из 2');
    expect(page.announced).to.equal('Статус: Подтверждено, 2');
    await expectAccessible(page);
    page.choose('Все');
    await page.until(() => page.rows.length === 8, 'all rows');
  });

  it('offers no filter where the backend has none', async () => {
    const backend = withSession(commissionsBackend(), (session) => ({
      ...session,
      capabilities: {...session.capabilities, commissionFilters: ['offer']},
    }));
    const page = await openList(backend);
    expect(page.choices).to.deep.equal([]);
    expect(page.totals.at(-1)).to.equal('Итого 6 8 347,35 ₽');
  });

  it('offers every status, and no sums, where the backend does not count', async () => {
    const backend = commissionsBackend();
    const page = await openList(
      withCommissions(backend, {
        list: async (query, options) => {
          const {summary: _summary, total: _total, ...rest} = await backend.commissions!.list(query, options);
          return rest;
        },
      }),
    );
    expect(page.choices).to.deep.equal([
      'Все',
      'На проверке',
      'В холде',
      'Подтверждено',
      'В выплате',
      'Выплачено',
      'Отклонено',
      'Отменено',
    ]);
    expect(page.totals).to.deep.equal([]);
    expect(page.text).to.include('Показано 8 строк');
    page.choose('Отменено');
    await page.until(() => page.rows.length === 1, 'the reversed one');
    expect(page.announced).to.equal('Статус: Отменено');
  });

  it('takes its period from the attribute, and changes it on demand', async () => {
    const page = await openList(commissionsBackend(), {attributes: {period: '2026-11-01/2026-11-15'}});
    expect(page.orders).to.deep.equal(['R-48097', 'R-47395', 'R-47210']);
    expect(page.totals.at(-1)).to.equal('Итого 2 3 715,50 ₽');
    const changes: unknown[] = [];
    page.element.addEventListener('kabinet-period-changed', ({detail}) => changes.push(detail));
    page.button('Период: 1–15 нояб.').click();
    await page.until(() => page.hasButton('Последние 7 дней'), 'the panel');
    page.button('Последние 7 дней').click();
    await page.until(() => page.orders.length === 5, 'the last seven days');
    expect(changes).to.deep.equal([
      {period: 'last-7-days', days: {from: '2026-11-15', to: '2026-11-21'}, widget: 'commissions'},
    ]);
    expect(page.element.period).to.equal('last-7-days');
    expect(page.announced).to.equal('Период: 15–21 нояб.');
    page.element.setAttribute('period', '2026-10-24/2026-10-24');
    await page.until(() => page.orders.join() === 'R-46388', 'the day');
  });

  it('warns of a period that it does not know, and shows the usual one', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    const page = await openList(commissionsBackend(), {attributes: {period: 'fortnight'}});
    console.warn = warn;
    expect(warnings).to.deep.equal(['kabinet: <kabinet-commissions> does not know the period "fortnight".']);
    expect(page.rows).to.have.length(8);
  });

  it('asks for the chosen period, status and number of rows, once', async () => {
    const asked: CommissionsQuery[] = [];
    const backend = commissionsBackend();
    const page = await openList(
      withCommissions(backend, {
        list: (query, options) => {
          asked.push(query);
          return backend.commissions!.list(query, options);
        },
      }),
      {attributes: {'page-size': '5', period: 'this-month'}},
    );
    page.choose('В холде');
    await page.until(() => page.rows.length === 1, 'one row');
    const period = {from: '2026-11-01', to: '2026-11-21'};
    expect(asked).to.deep.equal([
      {programme: 'pg', period, limit: 5},
      {programme: 'pg', period, limit: 5, status: ['on_hold']},
    ]);
  });
});

describe('kabinet-commissions: paging', () => {
  const many = (count: number) => commissionsStore(manyCommissions(count)).backendFor(PARTNER);

  it('grows on demand and says how much there is', async () => {
    const page = await openList(many(12), {attributes: {'page-size': '5'}});
    expect(page.orders).to.deep.equal(['N-12', 'N-11', 'N-10', 'N-9', 'N-8']);
    expect(page.text).to.include('Показано 5 из 12');
    page.button('Показать ещё').click();
    await page.untilText('Показано 10 из 12');
    page.button('Показать ещё').focus();
    page.button('Показать ещё').click();
    await page.untilText('Показано 12 из 12');
    expect(page.orders.slice(9)).to.deep.equal(['N-3', 'N-2', 'N-1']);
    await page.until(() => page.focused === page.opener('N-2'), 'focus on the first new row');
    expect(page.totals.at(-1)).to.equal('Итого 12 120,00 ₽');
  });

  it('shows each commission once, though pages overlap', async () => {
    const backend = many(12);
    const page = await openList(
      withCommissions(backend, {
        list: async (query, options) => {
          const answer = await backend.commissions!.list(query, options);
          const [repeated] = (await backend.commissions!.list({programme: 'pg', limit: 1})).items;
          return query.cursor && repeated ? {...answer, items: [repeated, ...answer.items]} : answer;
        },
      }),
      {attributes: {'page-size': '10'}},
    );
    page.button('Показать ещё').click();
    await page.until(() => page.rows.length === 12, 'twelve rows');
    expect(new Set(page.orders).size).to.equal(12);
  });

  it('keeps its rows when more of them do not come, and tries again', async () => {
    const backend = many(12);
    let broken = true;
    const page = await openList(
      withCommissions(backend, {
        list: (query, options) =>
          query.cursor && broken ? Promise.reject(new Error('x')) : backend.commissions!.list(query, options),
      }),
      {attributes: {'page-size': '10'}},
    );
    page.button('Показать ещё').click();
    await page.untilText('Не удалось прочитать ответ');
    expect(page.rows).to.have.length(10);
    broken = false;
    page.button('Повторить').click();
    await page.until(() => page.rows.length === 12, 'twelve rows');
  });

  it('brings a wrong number of rows back to 20, and warns', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    const page = await openList(many(30), {attributes: {'page-size': '3'}});
    console.warn = warn;
    expect(page.rows).to.have.length(20);
    expect(warnings).to.deep.equal(['kabinet: <kabinet-commissions> shows 5 to 100 rows per page.']);
  });
});

describe('kabinet-commissions: life on the page', () => {
  it('follows hints', async () => {
    const store = commissionsStore();
    const page = await openList(store.backendFor(PARTNER));
    await page.untilText('В реальном времени');
    store.reject('cm_pending');
    await page.until(() => page.choices.includes('Отклонено 2'), 'the rejected one');
    expect(page.totals.at(-1)).to.equal('Итого 5 6 847,35 ₽');
  });

  it('comes back after it was away', async () => {
    const page = await openList(commissionsBackend());
    const place = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    place.append(page.element);
    await page.until(() => page.rows.length === 8, 'rows');
  });

  it('changes its language on the spot', async () => {
    const page = await openList(commissionsBackend());
    const english = await openCommissions(commissionsBackend(), {locale: 'en'});
    page.element.runtime = english.runtime;
    await page.untilText('On hold until 5 Dec');
    expect(page.choices[0]).to.equal('All 8');
  });

  it('takes the operator’s words instead of ours', async () => {
    const texts = {ru: {'commissions.title': 'Начисления', 'common.commission.on_hold': 'На удержании'}};
    const page = await openList(commissionsBackend(), {texts});
    expect(page.text).to.match(/^Начисления/);
    expect(page.rows[0]![4]).to.equal('На удержании до 5 дек.');
  });
});

describe('kabinet-commissions: what one payout pays', () => {
  it('is listed instead of a period, whenever it was earned', async () => {
    const page = await openList(commissionsBackend(), {attributes: {period: 'this-month', payout: 'po_2104'}});
    expect(page.orders).to.deep.equal(['R-46388']);
    expect(page.text).to.include('Показано 1 из 1');
    await expectAccessible(page);
  });

  it('gives way to the period when the visitor leaves it', async () => {
    const page = await openList(commissionsBackend(), {attributes: {payout: 'po_2104'}});
    page.button('Выплата P-2104: показать весь период').click();
    await page.until(() => page.rows.length === 8, 'the period');
    expect(page.element.payout).to.equal('');
    expect(page.element.shadowRoot!.activeElement?.classList.contains('is-period')).to.equal(true);
  });

  it('says so when nothing belongs to it', async () => {
    const page = await openCommissions(commissionsBackend(), {attributes: {payout: 'po_0000'}});
    await page.untilText('В этой выплате ничего нет');
    page.button('Показать период').click();
    await page.until(() => page.rows.length === 8, 'the period');
  });
});
