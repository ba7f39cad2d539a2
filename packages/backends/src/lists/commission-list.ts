import {
  addMoney,
  COMMISSION_STATUSES,
  commissionOrder,
  compareMoney,
  decimalSchema,
  instantSchema,
  searchedOf,
  searchFor,
} from '@kabinet/contract';
import type {CommissionPage, CommissionSort, CommissionsQuery, Findable, Money, SubIds} from '@kabinet/contract';
import * as v from 'valibot';
import {noMoney} from '../memory/figures.js';
import {ascending, pageOf} from '../memory/paging.js';
import type {Order, Slice} from '../memory/paging.js';
import {isIn, within} from '../memory/selection.js';

/** What a list of commissions looks at in a row. Moments are written as `Date.prototype.toISOString` does. */
export interface ListedCommission extends Findable {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly occurredAt: string;
  readonly statusChangedAt: string;
  readonly amount: Money;
  readonly offer: string;
  readonly link?: string | undefined;
  readonly payout?: string | undefined;
  readonly subIds?: SubIds | undefined;
}

export interface ListScope {
  readonly partner: string;
  readonly timeZone: string;
}

/** The part of a partner's rows that a query asks for, in its order, and what each status holds. */
export function listRows<Row extends ListedCommission>(
  query: CommissionsQuery,
  {partner, timeZone}: ListScope,
  all: readonly Row[],
): Pick<CommissionPage, 'nextCursor' | 'total' | 'summary'> & Pick<Slice<Row>, 'items'> {
  const order = orderOf(query);
  const rows = all.filter(chosenBy(query, timeZone)).filter(searchedBy(query));
  const shown = rows.filter(({status}) => isIn(query.status, status));
  const cursorScope = {partner, operation: 'commissions.list', query};
  const {total, ...page} = pageOf<Row>(cursorScope, shown.filter(beginsAt(query, timeZone)), order);
  const totals = {total: query.jumpTo === undefined ? total : shown.length, summary: summaryOf(rows)};
  return {...page, ...(query.totals !== false && totals)};
}

const SORTED: Readonly<Record<CommissionSort, (row: ListedCommission) => string>> = {
  occurredAt: ({occurredAt}) => occurredAt,
  statusChangedAt: ({statusChangedAt}) => statusChangedAt,
  amount: ({amount}) => amount.amount,
};

function orderOf(query: CommissionsQuery): Order<ListedCommission> {
  const {sort, direction} = commissionOrder(query);
  const isValue = sort === 'amount' ? decimalSchema : instantSchema;
  const sign = direction === 'asc' ? 1 : -1;
  return {
    position: (row) => [SORTED[sort](row), row.id],
    isPosition: ([value, ...rest]) => v.is(isValue, value) && rest.length === 1,
    compare: ([a = '', idOfA], [b = '', idOfB]) =>
      sign * ((sort === 'amount' ? byAmount(String(a), String(b)) : ascending(a, b)) || ascending(idOfA, idOfB)),
  };
}

/** As numbers, whatever their currency. */
function byAmount(a: string, b: string): number {
  return compareMoney({amount: a, currency: ''}, {amount: b, currency: ''});
}

/** Whether a row stands where a list that jumps to a day begins, or after it. */
function beginsAt(query: CommissionsQuery, timeZone: string): (row: ListedCommission) => boolean {
  const {jumpTo} = query;
  if (jumpTo === undefined) return () => true;
  const {sort, direction} = commissionOrder(query);
  const from = direction === 'asc' ? jumpTo : '1900-01-01';
  const isThere = within({from, to: direction === 'asc' ? '2199-12-30' : jumpTo}, timeZone);
  return (row) => isThere(SORTED[sort](row));
}

/** Whether a row passes every filter but that by status. */
function chosenBy({period, periodBy, type, offer, link, payout}: CommissionsQuery, timeZone: string) {
  const isInPeriod = period ? within(period, timeZone) : () => true;
  const momentOf = SORTED[periodBy === 'status' ? 'statusChangedAt' : 'occurredAt'];
  return (row: ListedCommission): boolean =>
    isInPeriod(momentOf(row)) &&
    isIn(type, row.type) &&
    (offer === undefined || row.offer === offer) &&
    (link === undefined || row.link === link) &&
    (payout === undefined || row.payout === payout);
}

function searchedBy({currency, minAmount, maxAmount, subIds, search}: CommissionsQuery) {
  const words = searchFor(search);
  const wanted = Object.entries(subIds ?? {});
  return (row: ListedCommission): boolean =>
    (currency === undefined || row.amount.currency === currency) &&
    (minAmount === undefined || byAmount(row.amount.amount, minAmount) >= 0) &&
    (maxAmount === undefined || byAmount(row.amount.amount, maxAmount) <= 0) &&
    wanted.every(([slot, value]) => (row.subIds?.[slot] ?? '') === value) &&
    (words === undefined || searchedOf(row).includes(words));
}

function summaryOf(rows: readonly ListedCommission[]): NonNullable<CommissionPage['summary']> {
  return COMMISSION_STATUSES.flatMap((status) => {
    const own = rows.filter((row) => row.status === status);
    const currencies = [...new Set(own.map(({amount}) => amount.currency))].sort();
    const amount = currencies.map((currency) =>
      own
        .filter((row) => row.amount.currency === currency)
        .reduce((sum, row) => addMoney(sum, row.amount), noMoney(currency)),
    );
    return own.length > 0 ? [{status, count: own.length, amount}] : [];
  });
}
