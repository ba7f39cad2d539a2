import {expect} from '@open-wc/testing';
import type {PayoutsQuery} from '@kabinet/contract';
import {manyPayouts, payoutsBackend, withChanges, withPayouts} from './testing/payouts-data.js';
import {openList, openPayouts} from './testing/payouts-page.js';

const money = (amount: string, currency = 'RUB') => ({amount, currency});

describe('kabinet-payouts: the list', () => {
  it('shows each payout with when it comes or why it does not, newest first', async () => {
    const page = await openList(payoutsBackend());
    expect(page.rows).to.deep.equal([
      ['P-2106 19 нояб.', 'СБП •• 4417', 'На проверке придёт до 26 нояб.', '1', '0,00 ₽', '60 000,00 ₽'],
      ['P-2105 8 нояб.', 'СБП •• 4417', 'Отправлена ожидалась 20 нояб.', '0', '0,00 ₽', '5 000,00 ₽'],
      ['P-2104 1 нояб.', 'СБП •• 4417', 'Выплачена частично остальное до 23 нояб.', '0', '0,00 ₽', '8 000,00 ₽'],
      ['P-2103 20 окт.', 'СБП •• 4417', 'Отменена сумма вернулась на баланс', '0', '—', '1 200,00 ₽'],
      ['P-2102 15 окт.', 'USDT TRC-20 TQ4…9fKe', 'Ошибка Банк не принял перевод', '1', '100,00 ₽', '40 000,00 ₽'],
      ['P-2101 8 окт.', 'СБП •• 4417', 'Выплачена 11 окт., 15:00', '2', '350,00 ₽', '74 500,00 ₽'],
    ]);
    expect(page.text).to.contain('Показано 6 из 6');
    await page.isAccessible();
  });

  it('speaks English', async () => {
    const page = await openList(payoutsBackend(), {locale: 'en', scheme: 'dark'});
    expect(page.rows.slice(0, 5)).to.deep.equal([
      ['P-2106 19 Nov', 'Faster payments •• 4417', 'In review arrives by 26 Nov', '1', '₽0.00', '₽60,000.00'],
      ['P-2105 8 Nov', 'Faster payments •• 4417', 'Sent was due 20 Nov', '0', '₽0.00', '₽5,000.00'],
      ['P-2104 1 Nov', 'Faster payments •• 4417', 'Partly paid the rest by 23 Nov', '0', '₽0.00', '₽8,000.00'],
      [
        'P-2103 20 Oct',
        'Faster payments •• 4417',
        'Cancelled the amount is back in your balance',
        '0',
        '—',
        '₽1,200.00',
      ],
      ['P-2102 15 Oct', 'USDT TRC-20 TQ4…9fKe', 'Failed The bank refused the transfer', '1', '₽100.00', '₽40,000.00'],
    ]);
    await page.isAccessible();
  });

  it('keeps the roles of its table when rows become cards', async () => {
    const page = await openList(payoutsBackend(), {width: 360});
    const row = page.root.querySelector('tbody tr')!;
    expect([...row.children].map(({role}) => role)).to.deep.equal([
      'rowheader',
      'cell',
      'cell',
      'cell',
      'cell',
      'cell',
    ]);
    expect(page.root.querySelector('table')!.role).to.equal('table');
    expect(getComputedStyle(row).display).to.equal('grid');
    await page.isAccessible();
  });

  it('shows a status that it does not know by its own name, or by the operator’s', async () => {
    const page = await openList(withChanges(payoutsBackend(), {status: 'teleported'}));
    expect(page.rows[0]![2]).to.equal('teleported 19 нояб., 15:30');
    const statusLabel = {ru: 'Телепортирована', en: 'Teleported'};
    const named = await openList(withChanges(payoutsBackend(), {status: 'teleported', statusLabel}));
    expect(named.rows[0]![2]).to.equal('Телепортирована 19 нояб., 15:30');
    const unknown = await openList(withChanges(payoutsBackend(), {status: 'unknown'}));
    expect(unknown.rows[0]![2]).to.equal('Неизвестный статус 19 нояб., 15:30');
  });

  it('shows what it is not told as such, and never as zero', async () => {
    const changes = {amount: null as never, fee: undefined, method: undefined, commissionCount: undefined};
    const page = await openList(withChanges(payoutsBackend(), changes));
    expect(page.rows[0]).to.deep.equal(['P-2106 19 нояб.', '—', 'На проверке придёт до 26 нояб.', '—', '—', '—']);
  });

  for (const width of [280, 360, 560, 768, 1120, 1280]) {
    it(`stays inside ${width} px, its detail too`, async () => {
      const page = await openList(payoutsBackend(), {width});
      await page.show('P-2101');
      expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
      for (const scroller of page.root.querySelectorAll('.table-scroll')) {
        expect(scroller.scrollWidth, 'table').to.equal(scroller.clientWidth);
      }
    });

    it(`keeps figures of any size exact, in ${width} px`, async () => {
      const changes = {
        amount: money('12345678901234567890.12'),
        fee: money('1000000000000000', 'XXZ'),
        number: 'PAYOUT-2026-11-0000000000000000000000001',
        method: {kind: 'bank', label: 'Банковский перевод в Международный промышленный банк', account: '•• 4417'},
      };
      const page = await openList(withChanges(payoutsBackend(), changes), {width});
      expect(page.rows[0]!.slice(4)).to.deep.equal(['1 000 000 000 000 000,00 XXZ', '12 345 678 901 234 567 890,12 ₽']);
      expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
      const name = page.root.querySelector<HTMLElement>('.payout-method')!;
      expect(name.offsetWidth, 'the method').to.be.at.least(100);
    });
  }
});

describe('kabinet-payouts: the filter', () => {
  it('narrows the list, says it, and leads back', async () => {
    const page = await openList(payoutsBackend());
    page.choose('Не прошли');
    await page.until('two rows', () => page.rows.length === 2);
    expect(page.numbers).to.deep.equal(['P-2103', 'P-2102']);
    expect(page.announced).to.equal('Показаны: Не прошли');
    expect(page.root.querySelector('[aria-pressed=true]')!.textContent.trim()).to.equal('Не прошли');
    page.choose('В пути');
    await page.until('three rows', () => page.rows.length === 3);
    expect(page.numbers).to.deep.equal(['P-2106', 'P-2105', 'P-2104']);
    page.choose('Все');
    await page.until('all rows', () => page.rows.length === 6);
  });

  it('says that there are none of this kind, and shows all on demand', async () => {
    const page = await openList(payoutsBackend(manyPayouts(2)));
    page.choose('В пути');
    await page.untilText('Таких выплат нет');
    await page.isAccessible();
    page.button('Показать все').click();
    await page.until('rows', () => page.rows.length === 2);
  });
});

describe('kabinet-payouts: paging', () => {
  it('grows on demand, a page at a time', async () => {
    const asked: PayoutsQuery[] = [];
    const backend = payoutsBackend(manyPayouts(12));
    const list = backend.payouts!.list;
    const page = await openList(
      withPayouts(backend, {list: (query, options) => (asked.push(query), list(query, options))}),
    );
    expect(page.text).to.contain('Показано 10 из 12');
    page.button('Показать ещё').click();
    await page.untilText('Показано 12 из 12');
    expect(page.numbers.slice(9)).to.deep.equal(['N-3', 'N-2', 'N-1']);
    await page.until('focus on the first new row', () => page.root.activeElement === page.opener('N-2'));
    expect(asked[0]).to.deep.equal({programme: 'pg', limit: 10});
    expect(asked[1]!.cursor).to.be.a('string');
  });

  it('shows each payout once, though pages overlap', async () => {
    const backend = payoutsBackend(manyPayouts(12));
    const list = backend.payouts!.list;
    const page = await openList(
      withPayouts(backend, {
        list: async (query, options) => {
          const answer = await list(query, options);
          const {items} = await list({programme: 'pg', limit: 1});
          return query.cursor ? {...answer, items: [...items, ...answer.items]} : answer;
        },
      }),
    );
    page.button('Показать ещё').click();
    await page.until('twelve rows', () => page.rows.length === 12);
    expect(new Set(page.numbers).size).to.equal(12);
  });
});

describe('kabinet-payouts: life on the page', () => {
  it('changes its language on the spot', async () => {
    const page = await openList(payoutsBackend());
    const english = await openPayouts(payoutsBackend(), {locale: 'en'});
    page.element.runtime = english.element.runtime;
    await page.untilText('arrives by 26 Nov');
  });

  it('comes back after it was away', async () => {
    const page = await openList(payoutsBackend());
    const place = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    place.append(page.element);
    await page.until('rows', () => page.rows.length === 6);
  });

  it('takes the operator’s words instead of ours', async () => {
    const texts = {ru: {'payouts.title': 'Переводы', 'common.payout.paid': 'Зачислена'}};
    const page = await openList(payoutsBackend(), {texts});
    expect(page.text).to.match(/^Переводы/);
    expect(page.rows.at(-1)![2]).to.equal('Зачислена 11 окт., 15:00');
  });
});
