import {expect} from '@open-wc/testing';
import type {CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {expectAccessible} from '../../testing/page.js';
import {bareCommission} from '../testing/bare-commission.js';
import {commissionsBackend, withCommissions} from '../testing/commissions-data.js';
import {openList} from '../testing/commissions-page.js';
import type {CommissionsPage} from '../testing/commissions-page.js';

const ROWS = 1000;
const CONTINUOUS = {attributes: {continuous: ''}};

/** Sales `N-1` … `N-1000`, a hundred to a page; tells what it is asked. From `N-101` on they may earn another amount. */
function manyRows(asked: CommissionsQuery[] = [], later = '540.00'): PartnerBackend {
  return withCommissions(commissionsBackend(), {
    list: async (query) => {
      asked.push(query);
      const from = Number(query.cursor ?? 0);
      const to = from + (query.limit ?? 0);
      return {
        items: Array.from({length: to - from}, (_, index) =>
          bareCommission({
            id: `cm_${from + index}`,
            orderId: `N-${from + index + 1}`,
            status: 'approved',
            amount: {amount: from === 0 ? '540.00' : later, currency: 'RUB'},
          }),
        ),
        nextCursor: to < ROWS ? String(to) : null,
        ...(query.totals !== false && {
          total: ROWS,
          summary: [{status: 'approved', count: ROWS, amount: [{amount: '540000.00', currency: 'RUB'}]}],
        }),
        meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
      };
    },
  });
}

function scrollerOf(page: CommissionsPage): HTMLElement {
  return page.root.querySelector<HTMLElement>('.is-continuous')!;
}

function rowsOf(page: CommissionsPage): HTMLElement[] {
  return [...page.root.querySelectorAll<HTMLElement>('.rows > tr')];
}

async function openContinuous(backend: PartnerBackend): Promise<CommissionsPage> {
  const page = await openList(backend, CONTINUOUS);
  await page.until(() => page.root.querySelector('.is-continuous') !== null, 'the continuous list');
  return page;
}

/** A page in the background has one frame a second: it is told at once what the next frame would tell. */
function scrollDown(page: CommissionsPage, pixels: number): void {
  const scroller = scrollerOf(page);
  scroller.scrollTop += pixels;
  scroller.dispatchEvent(new Event('scroll'));
}

/** Scrolls down to a row, as far as rows have come each time. */
async function scrollTo(page: CommissionsPage, number: number): Promise<void> {
  await page.until(() => {
    const isThere = page.orders.includes(`N-${number}`);
    const top = (number - 2) * rowsOf(page)[0]!.offsetHeight;
    if (!isThere) scrollDown(page, top - scrollerOf(page).scrollTop);
    return isThere;
  }, `N-${number}`);
}

describe('kabinet-commissions: a list that goes on as it is scrolled', () => {
  it('draws as many rows as are seen, whatever their number, and says where each of them stands', async () => {
    const asked: CommissionsQuery[] = [];
    const page = await openContinuous(manyRows(asked));
    await expectAccessible(page);
    const table = page.root.querySelector('table')!;
    expect(table.getAttribute('aria-rowcount')).to.equal('1001');
    expect(table.querySelector('thead tr')!.getAttribute('aria-rowindex')).to.equal('1');
    expect(rowsOf(page)[0]!.getAttribute('aria-rowindex')).to.equal('2');
    const drawn = rowsOf(page).length;
    expect(drawn).to.be.below(60);
    await scrollTo(page, 350);
    expect(rowsOf(page).length).to.be.at.most(drawn);
    const places = rowsOf(page).map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(page.orders).to.deep.equal(places.map((place) => `N-${place - 1}`));
    expect(asked.slice(0, 2)).to.deep.equal([
      {programme: 'pg', period: {from: '2026-10-23', to: '2026-11-21'}, limit: 100},
      {programme: 'pg', period: {from: '2026-10-23', to: '2026-11-21'}, limit: 100, cursor: '100', totals: false},
    ]);
    await expectAccessible(page);
  });

  it('uses its elements again: those of rows that stay are left alone', async () => {
    const page = await openContinuous(manyRows());
    const before = rowsOf(page);
    const staying = before.find((row) => row.getAttribute('aria-rowindex') === '15')!;
    scrollDown(page, staying.offsetHeight * 13);
    await page.until(() => page.orders[0] !== 'N-1', 'other rows');
    expect(rowsOf(page).find((row) => row.getAttribute('aria-rowindex') === '15')).to.equal(staying);
    expect(rowsOf(page).every((row) => before.includes(row))).to.equal(true);
  });

  it('has its rows under one another, and at rest in the same order for those who listen', async () => {
    const page = await openContinuous(manyRows());
    scrollDown(page, rowsOf(page)[0]!.offsetHeight * 13);
    await page.until(() => rowsOf(page)[0]!.getAttribute('aria-rowindex') === '11', 'the order of the rows');
    const rows = rowsOf(page);
    expect(rows.map((row) => Number(row.getAttribute('aria-rowindex')))).to.deep.equal(
      rows.map((_, index) => index + 11),
    );
    const [first, ...others] = rows.map((row) => row.getBoundingClientRect());
    others.forEach(({top}, index) => expect(top).to.be.closeTo(first!.top + first!.height * (index + 1), 0.5));
  });

  it('has its figures under their heads, whole however long they are', async () => {
    const page = await openContinuous(manyRows([], '123456789012345678901234.00'));
    await scrollTo(page, 150);
    const cell = (): HTMLElement => page.opener('N-150').closest('tr')!.querySelector<HTMLElement>('.cell-amount')!;
    await page.until(() => cell().scrollWidth <= cell().clientWidth, 'room for the figure');
    expect(cell().textContent.trim().replaceAll('\u00a0', ' ')).to.equal('123 456 789 012 345 678 901 234,00 ₽');
    const head = page.root.querySelector('thead .cell-amount')!;
    expect(cell().getBoundingClientRect().right).to.be.closeTo(head.getBoundingClientRect().right, 0.5);
    await expectAccessible(page);
  });

  it('begins at the top with another question', async () => {
    const page = await openContinuous(manyRows());
    await scrollTo(page, 50);
    page.choose('Подтверждено');
    await page.until(() => page.orders[0] === 'N-1' && scrollerOf(page).scrollTop === 0, 'the top');
  });

  it('keeps the keys when the row that had them goes out of sight', async () => {
    const page = await openContinuous(manyRows());
    page.opener('N-1').focus();
    scrollDown(page, 3000);
    await page.until(() => page.focused === scrollerOf(page), 'the focus on the list');
  });

  it('asks after a hint for the pages that are looked at, and for the first', async () => {
    const asked: CommissionsQuery[] = [];
    const page = await openContinuous(manyRows(asked));
    await scrollTo(page, 250);
    const before = asked.length;
    await page.runtime.core.cache.invalidateQueries({predicate: ({queryKey}) => queryKey[0] === 'commissions'});
    const again = asked.slice(before).map(({cursor}) => cursor);
    expect(again[0]).to.equal(undefined);
    expect(again.slice(1)).to.include('200');
    expect(again.length).to.be.below(4);
    expect(page.orders).to.include('N-250');
  });

  for (const locale of ['ru', 'en'] as const) {
    it(`is a list of cards at 320 px in ${locale}`, async () => {
      const page = await openList(manyRows(), {...CONTINUOUS, locale, width: 320});
      await page.until(() => page.root.querySelector('.is-continuous') !== null, 'the continuous list');
      await scrollTo(page, 40);
      expect(page.element.scrollWidth).to.be.at.most(320);
      expect(new Set(rowsOf(page).map(({offsetHeight}) => offsetHeight)).size).to.equal(1);
      await expectAccessible(page);
    });
  }
});
