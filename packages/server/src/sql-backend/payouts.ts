import {documentsOf} from '@kabinet/backends/documents';
import {arrivesOf, isCancellable, notFound} from '@kabinet/contract';
import type {Payout, PayoutDetail, PayoutPage, PayoutsQuery} from '@kabinet/contract';
import {and, asc, eq, sql} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {payoutHistory, payoutItems, payouts} from '../schema.js';
import type {PayoutRow} from '../schema.js';
import {toReason} from './commission-rows.js';
import {isIn, within} from './conditions.js';
import {moneyOf} from './money.js';
import {pageOf, windowOf} from './paging.js';
import type {Order} from './paging.js';
import {metaOf, withProgramme} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';
import {toTimelineEvent} from './timeline.js';

/** After these nothing more is to come. */
export const FINISHED: readonly string[] = ['paid', 'failed', 'rejected', 'cancelled', 'unknown'];

interface CountedPayout {
  readonly payout: PayoutRow;
  readonly count: number;
}

const NEWEST_FIRST: Order<CountedPayout> = {
  columns: [
    {value: payouts.createdAt, type: 'timestamptz'},
    {value: payouts.id, type: 'text'},
  ],
  direction: 'desc',
  position: ({payout}) => [payout.createdAt.toISOString(), payout.id],
};

/** Payouts of a programme, newest first. */
export async function listPayouts(scope: ProgrammeScope, query: PayoutsQuery): Promise<PayoutPage> {
  const {db, partner, programme} = scope;
  const chosen = and(
    eq(payouts.partnerId, partner.id),
    eq(payouts.programmeId, programme.id),
    within(payouts.createdAt, query.period, programme.timeZone),
    isIn(payouts.status, query.status),
  );
  const cursorScope = {partner: partner.id, operation: 'payouts.list', query};
  const {after, orderBy, limit} = windowOf(cursorScope, NEWEST_FIRST);
  const [rows, total] = await Promise.all([
    selectPayouts(db).where(and(chosen, after)).orderBy(orderBy).limit(limit),
    db.$count(payouts, chosen),
  ]);
  const {items, nextCursor} = pageOf(cursorScope, NEWEST_FIRST, rows);
  return {items: items.map(toPayout), nextCursor, total, meta: metaOf(scope)};
}

/** One payout, what it is made of, and its life. @throws {BackendError} `not_found`, for a foreign one too. */
export async function explainPayout(scope: PartnerScope, {id}: {id: string}): Promise<PayoutDetail> {
  const {db, partner} = scope;
  const [row] = await selectPayouts(db).where(and(eq(payouts.partnerId, partner.id), eq(payouts.id, id)));
  if (!row) throw notFound('payout', id);
  const [parts, history] = await Promise.all([
    partsOf(db, row.payout),
    db
      .select()
      .from(payoutHistory)
      .where(and(eq(payoutHistory.partnerId, partner.id), eq(payoutHistory.payoutId, id)))
      .orderBy(asc(payoutHistory.id)),
  ]);
  const {status, expectedDate, method, programmeId} = row.payout;
  const {programme} = await withProgramme(scope, programmeId);
  const awaited = FINISHED.includes(status) || expectedDate === null ? [] : [{code: 'paid', expectedOn: expectedDate}];
  const documents = documentsOf({id, status, form: method?.kind}, programme.requisiteForms);
  return {
    ...toPayout(row),
    ...(documents.length > 0 && {documents}),
    parts,
    timeline: [...history.map(toTimelineEvent), ...awaited],
  };
}

export function selectPayouts(db: Db) {
  const count = sql<number>`(select count(*)::int from payout_items item
    where item.partner_id = payouts.partner_id and item.payout_id = payouts.id)`;
  return db.select({payout: payouts, count}).from(payouts);
}

/** Commissions before what was taken back. */
async function partsOf(db: Db, {partnerId, id, currency}: PayoutRow): Promise<PayoutDetail['parts']> {
  const {part, amount} = payoutItems;
  const rows = await db
    .select({code: part, count: sql<number>`count(*)::int`, amount: sql<string>`sum(${amount})`})
    .from(payoutItems)
    .where(and(eq(payoutItems.partnerId, partnerId), eq(payoutItems.payoutId, id)))
    .groupBy(part)
    .orderBy(sql`array_position(array['commissions', 'adjustments', 'carry_over'], ${part})`);
  return rows.map((row) => ({...row, amount: moneyOf(row.amount, currency)}));
}

export function toPayout({payout: row, count}: CountedPayout): Payout {
  const {currency, method} = row;
  const reason = toReason(row);
  const [fee, tax] = [row.fee, row.tax].map((part) => (part === null ? undefined : moneyOf(part, currency)));
  const arrives = arrivesOf(moneyOf(row.amount, currency), fee, tax);
  return {
    id: row.id,
    programme: row.programmeId,
    number: row.number,
    amount: moneyOf(row.amount, currency),
    ...(fee && {fee}),
    ...(tax && {tax}),
    ...(arrives && {arrives}),
    status: row.status,
    ...(row.statusLabel !== null && {statusLabel: row.statusLabel}),
    statusChangedAt: row.statusChangedAt.toISOString(),
    ...(reason && {reason}),
    ...(method && {method}),
    createdAt: row.createdAt.toISOString(),
    ...(row.expectedDate !== null && {expectedDate: row.expectedDate}),
    ...(isCancellable(row.status) && {cancellable: true}),
    ...(row.paidAt && {paidAt: row.paidAt.toISOString()}),
    commissionCount: count,
    ...(row.documents.length > 0 && {documents: row.documents}),
  };
}
