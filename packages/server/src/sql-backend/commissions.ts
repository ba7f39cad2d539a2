import {COMMISSION_STATUSES, commissionOrder, searchFor} from '@kabinet/contract';
import type {CommissionPage, CommissionSort, CommissionsQuery} from '@kabinet/contract';
import {and, asc, eq, gte, inArray, lt, lte, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {commissions} from '../schema.js';
import type {CommissionRow} from '../schema.js';
import {selectCommissions, toCommission} from './commission-rows.js';
import type {JoinedCommission} from './commission-rows.js';
import {isIn, within} from './conditions.js';
import {moneyOf} from './money.js';
import {pageOf, windowOf} from './paging.js';
import type {Order, SortColumn, Window} from './paging.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';
import {spanOf} from './time-buckets.js';

/** Commissions of a programme, and what each status holds. */
export async function listCommissions(scope: ProgrammeScope, query: CommissionsQuery): Promise<CommissionPage> {
  const order = orderOf(query);
  const any = conditionOf(scope, query);
  const cursorScope = {partner: scope.partner.id, operation: 'commissions.list', query};
  const {after, orderBy, limit} = windowOf(cursorScope, order);
  const shown = and(any, isIn(commissions.status, query.status), beginsAt(scope, query), after);
  const [rows, totals] = await Promise.all([
    pageRows(scope, shown, {orderBy, limit}),
    query.totals === false ? {} : totalsOf(scope, any, query.status),
  ]);
  const {items, nextCursor} = pageOf(cursorScope, order, rows);
  return {items: items.map((row) => toCommission(scope, row)), nextCursor, ...totals, meta: metaOf(scope)};
}

/** The page is found first, along its index; what it refers to is joined to its rows alone. */
function pageRows({db, partner}: ProgrammeScope, shown: SQL | undefined, {orderBy, limit}: Omit<Window, 'after'>) {
  const ids = db.select({id: commissions.id}).from(commissions).where(shown).orderBy(orderBy).limit(limit);
  return selectCommissions(db)
    .where(and(eq(commissions.partnerId, partner.id), inArray(commissions.id, ids)))
    .orderBy(orderBy);
}

const SORTED: Readonly<Record<CommissionSort, SortColumn & {readonly of: (row: CommissionRow) => string}>> = {
  occurredAt: {value: commissions.occurredAt, type: 'timestamptz', of: ({occurredAt}) => occurredAt.toISOString()},
  statusChangedAt: {
    value: commissions.statusChangedAt,
    type: 'timestamptz',
    of: ({statusChangedAt}) => statusChangedAt.toISOString(),
  },
  amount: {value: commissions.amount, type: 'numeric', of: ({amount}) => amount},
};

function orderOf(query: CommissionsQuery): Order<JoinedCommission> {
  const {sort, direction} = commissionOrder(query);
  const {of, ...column} = SORTED[sort];
  return {
    columns: [column, {value: commissions.id, type: 'text'}],
    direction,
    position: ({commission}) => [of(commission), commission.id],
  };
}

/** Where a list that jumps to a day begins. */
function beginsAt({programme}: ProgrammeScope, query: CommissionsQuery): SQL | undefined {
  const {jumpTo} = query;
  if (jumpTo === undefined) return undefined;
  const {sort, direction} = commissionOrder(query);
  const column = sort === 'statusChangedAt' ? commissions.statusChangedAt : commissions.occurredAt;
  const {start, end} = spanOf({from: jumpTo, to: jumpTo}, programme.timeZone);
  return direction === 'asc' ? gte(column, new Date(start)) : lt(column, new Date(end));
}

/** Every filter but that by status. */
function conditionOf({partner, programme}: ProgrammeScope, query: CommissionsQuery): SQL | undefined {
  const {period, periodBy, type, offer, link, payout, currency} = query;
  return and(
    eq(commissions.partnerId, partner.id),
    eq(commissions.programmeId, programme.id),
    within(periodBy === 'status' ? commissions.statusChangedAt : commissions.occurredAt, period, programme.timeZone),
    isIn(commissions.type, type),
    offer === undefined ? undefined : eq(commissions.offerId, offer),
    link === undefined ? undefined : eq(commissions.linkId, link),
    payout === undefined ? undefined : eq(commissions.payoutId, payout),
    currency === undefined ? undefined : eq(commissions.currency, currency),
    ...searchedBy(query),
  );
}

function searchedBy({minAmount, maxAmount, subIds, search}: CommissionsQuery): (SQL | undefined)[] {
  const words = searchFor(search);
  return [
    minAmount === undefined ? undefined : gte(commissions.amount, minAmount),
    maxAmount === undefined ? undefined : lte(commissions.amount, maxAmount),
    ...Object.entries(subIds ?? {}).map(
      ([slot, value]) => sql`coalesce(${commissions.subIds} ->> ${slot}::text, '') = ${value}`,
    ),
    words === undefined ? undefined : sql`position(${words}::text in ${commissions.searched}) > 0`,
  ];
}

async function totalsOf(
  {db}: ProgrammeScope,
  condition: SQL | undefined,
  statuses: readonly string[] | undefined,
): Promise<Required<Pick<CommissionPage, 'total' | 'summary'>>> {
  const {status, currency, amount} = commissions;
  const rows = await db
    .select({status, currency, count: sql<number>`count(*)::int`, amount: sql<string>`sum(${amount})`})
    .from(commissions)
    .where(condition)
    .groupBy(status, currency)
    .orderBy(asc(currency));
  const summary = COMMISSION_STATUSES.flatMap((wanted) => {
    const own = rows.filter((row) => row.status === wanted);
    const count = own.reduce((sum, row) => sum + row.count, 0);
    return count > 0 ? [{status: wanted, count, amount: own.map((row) => moneyOf(row.amount, row.currency))}] : [];
  });
  const shown = summary.filter(({status: held}) => !statuses?.length || statuses.includes(held));
  return {total: shown.reduce((sum, {count}) => sum + count, 0), summary};
}
