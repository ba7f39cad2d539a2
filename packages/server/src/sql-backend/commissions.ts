import {COMMISSION_STATUSES} from '@kabinet/contract';
import type {CommissionPage, CommissionsQuery} from '@kabinet/contract';
import {and, eq, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {commissions} from '../schema.js';
import {selectCommissions, toCommission} from './commission-rows.js';
import type {JoinedCommission} from './commission-rows.js';
import {isIn, within} from './conditions.js';
import {moneyOf} from './money.js';
import {pageOf, windowOf} from './paging.js';
import type {Order} from './paging.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';

type Summary = NonNullable<CommissionPage['summary']>;

const NEWEST_FIRST: Order<JoinedCommission> = {
  columns: [
    {value: commissions.occurredAt, type: 'timestamptz'},
    {value: commissions.id, type: 'text'},
  ],
  direction: 'desc',
  position: ({commission}) => [commission.occurredAt.toISOString(), commission.id],
};

/** Commissions of a programme, newest first, and what each status holds. */
export async function listCommissions(scope: ProgrammeScope, query: CommissionsQuery): Promise<CommissionPage> {
  const any = conditionOf(scope, query);
  const cursorScope = {partner: scope.partner.id, operation: 'commissions.list', query};
  const {after, orderBy, limit} = windowOf(cursorScope, NEWEST_FIRST);
  const [rows, summary] = await Promise.all([
    selectCommissions(scope.db)
      .where(and(any, isIn(commissions.status, query.status), after))
      .orderBy(orderBy)
      .limit(limit),
    summaryOf(scope, any),
  ]);
  const {items, nextCursor} = pageOf(cursorScope, NEWEST_FIRST, rows);
  return {
    items: items.map((row) => toCommission(scope, row)),
    nextCursor,
    total: totalOf(summary, query.status),
    summary,
    meta: metaOf(scope),
  };
}

/** Every filter but that by status. */
function conditionOf({partner, programme}: ProgrammeScope, query: CommissionsQuery): SQL | undefined {
  const {period, type, offer, link, payout} = query;
  return and(
    eq(commissions.partnerId, partner.id),
    eq(commissions.programmeId, programme.id),
    within(commissions.occurredAt, period, programme.timeZone),
    isIn(commissions.type, type),
    offer === undefined ? undefined : eq(commissions.offerId, offer),
    link === undefined ? undefined : eq(commissions.linkId, link),
    payout === undefined ? undefined : eq(commissions.payoutId, payout),
  );
}

async function summaryOf({db, programme}: ProgrammeScope, condition: SQL | undefined): Promise<Summary> {
  const {status, amount} = commissions;
  const rows = await db
    .select({status, count: sql<number>`count(*)::int`, amount: sql<string>`sum(${amount})`})
    .from(commissions)
    .where(condition)
    .groupBy(status);
  return COMMISSION_STATUSES.flatMap((wanted) => {
    const row = rows.find((other) => other.status === wanted);
    return row ? [{...row, amount: [moneyOf(row.amount, programme.currency)]}] : [];
  });
}

function totalOf(summary: Summary, statuses: readonly string[] | undefined): number {
  const shown = summary.filter(({status}) => !statuses?.length || statuses.includes(status));
  return shown.reduce((total, {count}) => total + count, 0);
}
