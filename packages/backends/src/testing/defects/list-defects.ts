import {compareMoney} from '@kabinet/contract';
import type {CommissionStatus} from '@kabinet/contract';
import {commissionList, commissionPage, onePageOf} from './defect.js';
import type {Defect, Spoil} from './defect.js';

const linkList =
  (change: (query: {status?: string[]}) => object): Spoil =>
  ({links}) => ({links: {...links, list: (query) => links.list({...query, ...change(query as {status?: string[]})})}});

const inCapitals = (status: string) => status.toUpperCase() as CommissionStatus;

/** Filters, orders and words. */
export const listDefects: readonly Defect[] = [
  {
    name: 'statuses in capitals',
    finds: 'the contract’s words are written as the contract writes them',
    says: 'in the contract',
    spoil: commissionPage((page) => ({
      ...page,
      items: page.items.map((row) => ({...row, status: inCapitals(row.status)})),
    })),
  },
  {
    name: 'a filter by status that is not heeded',
    finds: 'the summary is what the rows add up to, and each status filter shows its part',
    says: ' ones: at /',
    spoil: commissionList(({status: _status, ...query}, list) => list(query)),
  },
  {
    name: 'a filter by type that is not heeded',
    finds: 'filters by type, offer and link show their part',
    says: '"type":[',
    spoil: commissionList(({type: _type, ...query}, list) => list(query)),
  },
  {
    name: 'a bound that is left out',
    finds: 'bounds of the amount belong to what they bound',
    says: '"minAmount"',
    spoil: commissionList(async (query, list, {good}) => {
      const {minAmount} = query;
      if (minAmount === undefined) return list(query);
      return onePageOf(good, query, (rows) =>
        rows.filter(({amount}) => compareMoney(amount, {...amount, amount: minAmount}) > 0),
      );
    }),
  },
  {
    name: 'a search that minds capitals',
    finds: 'a search finds orders and customers, capitals or not, and nothing else',
    says: '"search"',
    spoil: commissionList(async (query, list, {good}) => {
      const {search} = query;
      if (search === undefined) return list(query);
      return onePageOf(good, query, (rows) => rows.filter((row) => JSON.stringify(row).includes(search)));
    }),
  },
  {
    name: 'amounts sorted as texts',
    finds: 'a list sorted by anything, up or down, shows all rows, each once, in order',
    says: 'commissions by amount, asc: a row stands at the wrong place',
    spoil: commissionList(async (query, list, {good}) => {
      if (query.sort !== 'amount') return list(query);
      const sign = query.direction === 'asc' ? 1 : -1;
      return onePageOf(good, query, (rows) =>
        [...rows].sort((a, b) => (a.amount.amount < b.amount.amount ? -sign : sign)),
      );
    }),
  },
  {
    name: 'a filter of payouts that is not heeded',
    finds: 'each status filter of payouts shows its part',
    says: 'payouts: ',
    spoil: ({payouts}) => ({
      payouts: {...payouts, list: ({status: _status, ...query}) => payouts.list(query)},
    }),
  },
  {
    name: 'a payout that is paid and does not say when',
    finds: 'what is paid or on its way says by which payout, and a payout that is paid says when',
    says: 'it is paid and does not say when',
    spoil: ({payouts}) => ({
      payouts: {
        ...payouts,
        list: async (query) => {
          const page = await payouts.list(query);
          return {...page, items: page.items.map(({paidAt: _paidAt, ...row}) => row)};
        },
      },
    }),
  },
  {
    name: 'a filter of reports that is not heeded',
    finds: 'a filter by a value shows the row of that value',
    says: 'report: filter ',
    spoil: ({report}) => ({report: ({filters: _filters, ...query}) => report(query)}),
  },
  {
    name: 'a direction that is not heeded',
    finds: 'rows stand in the order that was asked for, and all pages together are all rows',
    says: 'upwards',
    spoil: ({report}) => ({report: ({direction: _direction, ...query}) => report(query)}),
  },
  {
    name: 'archived links that nobody asked for',
    finds: 'links are listed without archived ones unless asked for',
    says: 'An archived link is listed unasked.',
    spoil: linkList(({status = ['active', 'paused', 'archived']}) => ({status})),
  },
  {
    name: 'an answer without a field that is required',
    finds: 'every answer fits the contract',
    says: '/accounts',
    spoil: ({balance}) => ({balance: async (query) => ({...(await balance(query)), accounts: []})}),
  },
  {
    name: 'a session without programmes',
    finds: 'the session fits the contract and names at least one programme',
    says: 'The session names no programme.',
    spoil: ({session}) => ({session: async (query) => ({...(await session(query)), programmes: []})}),
  },
];
