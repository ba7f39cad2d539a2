import {expect} from '@open-wc/testing';
import type {Commission, CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {expectAccessible} from '../../testing/page.js';
import {bareCommission} from '../testing/bare-commission.js';
import {commissionsBackend, withCommissions} from '../testing/commissions-data.js';
import {openList} from '../testing/commissions-page.js';
import type {CommissionsPage} from '../testing/commissions-page.js';

const PAGE = 5;

/** Sales `N-12`, `N-11` … in pages of five, as a backend gives them that pages by position: rows move between pages. */
class MovingList {
  rows = sales(1, 12);
  #last = 12;

  readonly backend: PartnerBackend = withCommissions(commissionsBackend(), {
    list: async ({cursor}: CommissionsQuery) => {
      const from = Number(cursor ?? 0);
      const to = from + PAGE;
      return {
        items: this.rows.slice(from, to),
        nextCursor: to < this.rows.length ? String(to) : null,
        total: this.rows.length,
        meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
      };
    },
  });

  earn(count: number): void {
    this.rows = [...sales(this.#last + 1, count), ...this.rows];
    this.#last += count;
  }

  /** Moves to the top, as in a list that is sorted by the last change. */
  change(order: string, facts: Partial<Commission>): void {
    const row = this.rows.find(({orderId}) => orderId === order)!;
    this.rows = [{...row, ...facts}, ...this.rows.filter((other) => other !== row)];
  }

  remove(order: string): void {
    this.rows = this.rows.filter(({orderId}) => orderId !== order);
  }
}

function sales(first: number, count: number): Commission[] {
  const numbers = Array.from({length: count}, (_, index) => first + index).reverse();
  return numbers.map((number) => bareCommission({id: `cm_${number}`, orderId: `N-${number}`, status: 'approved'}));
}

function orders(newest: number, oldest: number): string[] {
  return Array.from({length: newest - oldest + 1}, (_, index) => `N-${newest - index}`);
}

async function openMoving(list: MovingList): Promise<CommissionsPage> {
  return openList(list.backend, {attributes: {'page-size': String(PAGE)}});
}

/** A hint that commissions have changed. */
async function hint(page: CommissionsPage): Promise<void> {
  await page.runtime.core.cache.invalidateQueries({predicate: ({queryKey}) => queryKey[0] === 'commissions'});
  await page.element.updateComplete;
}

describe('kabinet-commissions: what comes in while the list is read', () => {
  it('is counted on a button that shows it, and moves no row', async () => {
    const list = new MovingList();
    const page = await openMoving(list);
    list.earn(12);
    const top = page.root.querySelector('tbody')!.getBoundingClientRect().top;
    await hint(page);
    expect(page.orders).to.deep.equal(orders(12, 8));
    expect(page.hasButton('5+ новых')).to.equal(true);
    expect(page.announced).to.equal('5+ новых');
    expect(page.root.querySelector('tbody')!.getBoundingClientRect().top).to.equal(top);
    await expectAccessible(page);
    page.button('5+ новых').click();
    await page.until(() => page.orders[0] === 'N-24', 'the new ones');
    expect(page.orders).to.deep.equal(orders(24, 20));
    await page.until(() => page.focused?.getAttribute('part') === 'list', 'the focus');
    expect(page.root.querySelector('[part=newcomers]')).to.equal(null);
  });

  it('leaves what changed in its place, with what it says now', async () => {
    const list = new MovingList();
    const page = await openMoving(list);
    list.change('N-9', {status: 'paid'});
    list.earn(1);
    await hint(page);
    expect(page.orders).to.deep.equal(orders(12, 8));
    expect(page.rows[3]![4]).to.equal('Выплачено');
    expect(page.hasButton('1 новое')).to.equal(true);
  });

  it('shows each row once, whatever moves between the pages', async () => {
    const list = new MovingList();
    const page = await openMoving(list);
    list.earn(2);
    page.button('Показать ещё').click();
    await page.until(() => page.rows.length > PAGE, 'the second page');
    expect(page.orders).to.deep.equal(orders(12, 5));
    list.change('N-7', {status: 'paid'});
    page.button('Показать ещё').click();
    await page.until(() => page.orders.includes('N-1'), 'the last page');
    expect(page.orders).to.deep.equal(orders(12, 1));
    await hint(page);
    expect(page.orders).to.deep.equal(orders(12, 1));
    expect(page.hasButton('2 новых')).to.equal(true);
    list.remove('N-4');
    await hint(page);
    expect(page.orders).to.deep.equal([...orders(12, 5), ...orders(3, 1)]);
  });

  it('is no news in another order, filter or period: that begins with what there is', async () => {
    const list = new MovingList();
    const page = await openMoving(list);
    list.earn(3);
    page.choose('Подтверждено');
    await page.until(() => page.orders[0] === 'N-15', 'the answer');
    expect(page.root.querySelector('[part=newcomers]')).to.equal(null);
  });

  it('stands in the compact form at once', async () => {
    const list = new MovingList();
    const page = await openList(list.backend, {attributes: {layout: 'latest'}});
    list.earn(1);
    await hint(page);
    expect(page.orders[0]).to.equal('N-13');
    expect(page.root.querySelector('[part=newcomers]')).to.equal(null);
  });
});
