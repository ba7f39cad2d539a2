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
import type {CommissionPage, CommissionSort, CommissionsQuery} from '@kabinet/contract';
import * as v from 'valibot';
import {currentOf} from '../ledger/history.js';
import type {CommissionFacts} from '../sample/dataset.js';
import {toCommission} from './commissions.js';
import {noMoney} from './figures.js';
import {ascending, pageOf} from './paging.js';
import type {Order} from './paging.js';
import type {Scope} from './scope.js';
import {isIn, within} from './selection.js';

/** Commissions of a programme, and what each status holds. */
export function listCommissions(scope: Scope, query: CommissionsQuery): CommissionPage {
  const order = orderOf(query);
  const rows = scope.tables
    .commissions()
    .filter(({partner, programme}) => partner === scope.partner.id && programme === scope.programme.id)
    .filter(chosenBy(query, scope.programme.timeZone))
    .filter(searchedBy(query));
  const shown = rows.filter((row) => isIn(query.status, currentOf(row.history).status));
  const cursorScope = {partner: scope.partner.id, operation: 'commissions.list', query};
  const {total, ...page} = pageOf(cursorScope, shown.filter(beginsAt(query, scope.programme.timeZone)), order);
  const totals = {total: query.jumpTo === undefined ? total : shown.length, summary: summaryOf(rows)};
  return {
    ...page,
    items: page.items.map((row) => toCommission(scope, row)),
    ...(query.totals !== false && totals),
    meta: scope.meta(),
  };
}

const SORTED: Readonly<Record<CommissionSort, (row: CommissionFacts) => string>> = {
  occurredAt: ({occurredAt}) => occurredAt,
  statusChangedAt: ({history}) => currentOf(history).at,
  amount: ({amount}) => amount.amount,
};

function orderOf(query: CommissionsQuery): Order<CommissionFacts> {
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
function beginsAt(query: CommissionsQuery, timeZone: string): (row: CommissionFacts) => boolean {
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
  return (row: CommissionFacts): boolean =>
    isInPeriod(momentOf(row)) &&
    isIn(type, row.type) &&
    (offer === undefined || row.offer === offer) &&
    (link === undefined || row.link === link) &&
    (payout === undefined || row.payout === payout);
}

function searchedBy({currency, minAmount, maxAmount, subIds, search}: CommissionsQuery) {
  const words = searchFor(search);
  const wanted = Object.entries(subIds ?? {});
  return ({amount, click, customer, orderId}: CommissionFacts): boolean =>
    (currency === undefined || amount.currency === currency) &&
    (minAmount === undefined || byAmount(amount.amount, minAmount) >= 0) &&
    (maxAmount === undefined || byAmount(amount.amount, maxAmount) <= 0) &&
    wanted.every(([slot, value]) => (click.subIds?.[slot] ?? '') === value) &&
    (words === undefined ||
      searchedOf({orderId, customerName: customer?.name, customerEmail: customer?.email}).includes(words));
}

function summaryOf(rows: readonly CommissionFacts[]): NonNullable<CommissionPage['summary']> {
  return COMMISSION_STATUSES.flatMap((status) => {
    const own = rows.filter(({history}) => currentOf(history).status === status);
    const currencies = [...new Set(own.map(({amount}) => amount.currency))].sort();
    const amount = currencies.map((currency) =>
      own
        .filter((row) => row.amount.currency === currency)
        .reduce((sum, row) => addMoney(sum, row.amount), noMoney(currency)),
    );
    return own.length > 0 ? [{status, count: own.length, amount}] : [];
  });
}
