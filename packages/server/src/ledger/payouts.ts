import {BackendError, canMove, payoutPartOf, PAYOUT_TRANSITIONS} from '@kabinet/contract';
import type {PayoutStatus} from '@kabinet/contract';
import {and, eq, inArray, sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import type {ReportDelta} from '../report/buckets.js';
import {commissions, payoutHistory, payoutItems, payouts} from '../schema.js';
import type {CommissionRow, NewPayoutRow, PayoutRow} from '../schema.js';
import {lockCommissions, moveCommissions} from './commissions.js';
import {carriedIds} from './carry-over.js';
import type {Cause} from './entries.js';

/** Numbers that people quote: `P-2116`. */
export async function nextPayoutNumber(tx: Db): Promise<string> {
  const [row] = await rowsOf<{number: string}>(tx, sql`select nextval('payout_numbers')::text as number`);
  return `P-${row?.number ?? ''}`;
}

export interface NewPayout {
  readonly row: Omit<NewPayoutRow, 'status' | 'statusChangedAt' | 'createdAt'>;
  /** What it is made of, locked and approved. */
  readonly items: readonly CommissionRow[];
  /** The statuses that it has from its first moment on; the last one is the status now. */
  readonly course: readonly [PayoutStatus, ...PayoutStatus[]];
}

/** Writes a payout with its items and its history, and puts its commissions into it. */
export async function bookPayout(
  tx: Db,
  {row, items, course}: NewPayout,
  cause: Cause,
): Promise<{payout: PayoutRow; deltas: ReportDelta[]}> {
  const {at} = cause;
  const status = course.at(-1) ?? course[0];
  const [payout] = await tx
    .insert(payouts)
    .values({...row, status, statusChangedAt: at, createdAt: at})
    .returning();
  if (!payout) throw new Error('The payout was not inserted.');
  for (const [index, toStatus] of course.entries()) {
    await insertChange(tx, payout, {fromStatus: course[index - 1] ?? null, toStatus}, cause);
  }
  await insertItems(tx, payout, items);
  const change = {at, actor: cause.actor, cause: `payout ${payout.number}`};
  const isFree = (item: CommissionRow) => item.status === 'approved';
  const deltas = await moveCommissions(tx, items.filter(isFree), {...change, to: 'in_payout', payoutId: payout.id});
  return {payout, deltas};
}

/**
 * Moves a locked payout, and its commissions with it: they are paid, or come back when it comes to nothing.
 * @throws {BackendError} `conflict` when it cannot go there.
 */
export async function movePayout(
  tx: Db,
  payout: PayoutRow,
  change: Cause & {readonly to: PayoutStatus},
): Promise<ReportDelta[]> {
  const {partnerId, id, number, status} = payout;
  const {to, at, reason} = change;
  if (!canMove(PAYOUT_TRANSITIONS, status, to)) {
    const message = `The payout ${number} is ${status}; it cannot become ${to}.`;
    throw new BackendError('conflict', message, {code: 'wrong_status'});
  }
  const reasonColumns = {reasonCode: reason?.code ?? null, reasonText: reason?.text ?? null};
  await tx
    .update(payouts)
    .set({status: to, statusChangedAt: at, ...reasonColumns, ...(to === 'paid' && {paidAt: at})})
    .where(and(eq(payouts.partnerId, partnerId), eq(payouts.id, id)));
  await insertChange(tx, payout, {fromStatus: status, toStatus: to}, change);
  if (!ENDS.has(to)) return [];
  const inPayout = and(eq(commissions.partnerId, partnerId), eq(commissions.payoutId, id));
  const rows = await lockCommissions(tx, and(inPayout, eq(commissions.status, 'in_payout')));
  const {actor} = change;
  const moved = {at, actor, cause: `payout ${number} ${to}`, reason};
  if (to === 'paid') return moveCommissions(tx, rows, {...moved, to: 'paid'});
  const deltas = await moveCommissions(tx, rows, {...moved, to: 'approved', payoutId: null});
  return [...deltas, ...(await rejoinCarried(tx, payout, moved))];
}

/** Statuses that decide what becomes of the commissions. */
const ENDS: ReadonlySet<string> = new Set(['paid', 'failed', 'rejected', 'cancelled']);

/** What was carried over comes together again, unless another payout has taken it. */
async function rejoinCarried(tx: Db, {partnerId, id}: PayoutRow, cause: Cause): Promise<ReportDelta[]> {
  const pair = and(eq(commissions.partnerId, partnerId), inArray(commissions.id, Object.values(carriedIds(id))));
  const rows = await lockCommissions(tx, and(pair, eq(commissions.status, 'approved')));
  return rows.length === 2 ? moveCommissions(tx, rows, {...cause, to: 'reversed'}) : [];
}

async function insertChange(
  tx: Db,
  {partnerId, id}: PayoutRow,
  change: Pick<typeof payoutHistory.$inferInsert, 'fromStatus' | 'toStatus'>,
  {at, actor, cause, reason}: Cause,
): Promise<void> {
  const reasonColumns = {reasonCode: reason?.code ?? null, reasonText: reason?.text ?? null};
  await tx.insert(payoutHistory).values({partnerId, payoutId: id, ...change, at, actor, cause, ...reasonColumns});
}

async function insertItems(tx: Db, {partnerId, id}: PayoutRow, rows: readonly CommissionRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ITEMS_AT_ONCE) {
    const items = rows.slice(start, start + ITEMS_AT_ONCE).map((row) => ({
      partnerId,
      payoutId: id,
      commissionId: row.id,
      part: payoutPartOf(row.type),
      amount: row.amount,
    }));
    await tx.insert(payoutItems).values(items);
  }
}

/** A statement carries 65,535 parameters at most. */
const ITEMS_AT_ONCE = 5_000;
