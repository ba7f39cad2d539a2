import type {Payout, PayoutPage} from '@kabinet/contract';
import {asking, commissionList, commissionPage} from './defect.js';
import type {Defect, Spoil} from './defect.js';

const PAGES = 'pages of any size show the same rows, each once, newest first';
const SIZES = 'a page has no more rows than were asked for, and every page the same total';

/** The third request gets the rows of the first in another order. */
function shuffling(): Spoil {
  let asked = 0;
  return commissionPage((page) => (++asked % 2 === 0 ? {...page, items: [...page.items].reverse()} : page));
}

function payoutPage(change: (page: PayoutPage) => PayoutPage): Spoil {
  return ({payouts}) => ({payouts: {...payouts, list: async (query) => change(await payouts.list(query))}});
}

const byId = (a: Payout, b: Payout) => (a.id < b.id ? -1 : 1);

export const pagingDefects: readonly Defect[] = [
  {
    name: 'a next page that begins one row too late',
    finds: PAGES,
    says: 'commissions: rows in pages of 1: at /1',
    spoil: commissionList(async (query, list) => {
      if (query.cursor === undefined) return list(query);
      const page = await list({...query, limit: Math.min(100, (query.limit ?? 25) + 1)});
      return {...page, items: page.items.slice(1)};
    }),
  },
  {
    name: 'the last row of a page once more on the next',
    finds: PAGES,
    says: 'A cursor leads back to rows that were shown before.',
    spoil: commissionList(async (query, list) => {
      const page = await list(query);
      if (page.nextCursor === null || page.items.length < 2) return page;
      return {...page, nextCursor: (await list({...query, limit: page.items.length - 1})).nextCursor};
    }),
  },
  {
    name: 'a last page that names the first as its next',
    finds: PAGES,
    says: 'A cursor leads back to rows that were shown before.',
    spoil: commissionList(async ({cursor, ...query}, list) => {
      const page = await list({...query, ...(cursor !== undefined && {cursor})});
      return {...page, nextCursor: page.nextCursor ?? (await list({...query, limit: 1})).nextCursor};
    }),
  },
  {
    name: 'rows that stand oldest first',
    finds: PAGES,
    says: 'payouts: moments, newest first',
    spoil: payoutPage((page) => ({...page, items: [...page.items].sort(byId)})),
  },
  {
    name: 'a total that counts the page',
    finds: 'the summary is what the rows add up to, and each status filter shows its part',
    says: 'commissions: total',
    spoil: commissionPage((page) => ({...page, total: page.items.length})),
  },
  {
    name: 'a total with one row too many',
    finds: 'the total is the number of rows',
    says: 'payouts: total',
    spoil: payoutPage((page) => ({...page, total: (page.total ?? 0) + 1})),
  },
  {
    name: 'a total that counts what is left',
    finds: SIZES,
    says: 'commissions: total of page 2',
    spoil: commissionList(async (query, list) => {
      const page = await list(query);
      return {...page, total: (page.total ?? 0) - (query.cursor === undefined ? 0 : 1)};
    }),
  },
  {
    name: 'a limit that is not heeded',
    finds: SIZES,
    says: 'commissions: 25 rows where 1 were asked for',
    spoil: commissionList(({limit: _limit, ...query}, list) => list(query)),
  },
  {
    name: 'a limit that is cut to fifty without a word',
    finds: 'a page without a limit has 25 rows, and a hundred are given where they are asked for',
    says: 'commissions: rows of a page of a hundred: expected 100, got 50',
    spoil: commissionList((query, list) => list({...query, limit: Math.min(50, query.limit ?? 25)})),
  },
  {
    name: 'a limit of nothing that is answered',
    finds: 'a page has at most a hundred rows and at least one',
    says: 'a limit of 0: expected validation',
    meddle: asking((search) => {
      const limit = Number(search.get('limit') ?? 25);
      if (!Number.isInteger(limit) || limit < 1 || limit > 100) search.set('limit', '100');
    }),
  },
  {
    name: 'a cursor that any query may use',
    finds: 'a cursor is refused by any other query',
    says: 'a cursor of another query: expected validation',
    spoil: commissionList(({cursor: _cursor, ...query}, list) => list(query)),
  },
  {
    name: 'rows in an order of chance',
    finds: 'the same question gets the same rows',
    says: 'commissions: rows of the same question',
    spoil: shuffling(),
  },
];
