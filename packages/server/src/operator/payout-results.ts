import {BackendError, canMove, PAYOUT_TRANSITIONS} from '@kabinet/contract';
import type {CommissionStatus, Money, PayoutStatus} from '@kabinet/contract';
import {and, eq, or} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {lockCommissions, moveCommissions} from '../ledger/commissions.js';
import {PAYOUT_TOPICS, settle} from '../ledger/settle.js';
import {commissions, payoutHistory, payouts} from '../schema.js';
import type {PayoutRow} from '../schema.js';
import type {OperatorReason} from './commissions.js';

/** A payout by its id or its number. */
export interface PayoutTarget {
  readonly partner: string;
  readonly payout: string;
}

export interface PayoutResult {
  readonly partner: string;
  readonly id: string;
  readonly number: string;
  readonly status: PayoutStatus;
  readonly amount: Money;
}

interface Change {
  readonly to: 'paid' | 'failed';
  readonly now: Date;
  readonly reason?: OperatorReason;
}

/** The money has arrived. @throws {BackendError} `not_found`; `conflict` when it is not under way. */
export function markPaid(db: Db, target: PayoutTarget, now: Date): Promise<PayoutResult> {
  return finish(db, target, {to: 'paid', now});
}

/** The money came back: its commissions are available again, for the next payout. @throws {BackendError} As {@link markPaid}. */
export function markFailed(
  db: Db,
  target: PayoutTarget,
  {now, reason}: {now: Date; reason: OperatorReason},
): Promise<PayoutResult> {
  return finish(db, target, {to: 'failed', now, reason});
}

function finish(db: Db, target: PayoutTarget, change: Change): Promise<PayoutResult> {
  return inTransaction(db, async (tx) => {
    const payout = await lockPayout(tx, target);
    const {partnerId, id, number, status, currency, amount} = payout;
    const {to, now, reason} = change;
    if (!canMove(PAYOUT_TRANSITIONS, status, to)) {
      throw new BackendError('conflict', `The payout ${number} is ${status}; it cannot become ${to}.`, {
        code: 'wrong_status',
      });
    }
    await movePayout(tx, payout, change);
    const inPayout = and(eq(commissions.partnerId, partnerId), eq(commissions.payoutId, id));
    const rows = await lockCommissions(tx, and(inPayout, eq(commissions.status, 'in_payout')));
    const next: CommissionStatus = to === 'paid' ? 'paid' : 'approved';
    const deltas = await moveCommissions(tx, rows, {
      to: next,
      at: now,
      actor: 'operator',
      cause: `payout ${number} ${to}`,
      reason,
      ...(to === 'failed' && {payoutId: null}),
    });
    await settle(tx, deltas, [partnerId], PAYOUT_TOPICS);
    return {partner: partnerId, id, number, status: to, amount: {amount, currency}};
  });
}

async function lockPayout(tx: Db, {partner, payout}: PayoutTarget): Promise<PayoutRow> {
  const [row] = await tx
    .select()
    .from(payouts)
    .where(and(eq(payouts.partnerId, partner), or(eq(payouts.id, payout), eq(payouts.number, payout))))
    .for('update');
  if (!row) throw new BackendError('not_found', `The partner ${partner} has no payout ${payout}.`);
  return row;
}

async function movePayout(tx: Db, {partnerId, id, status}: PayoutRow, {to, now, reason}: Change): Promise<void> {
  const reasonColumns = {reasonCode: reason?.code ?? null, reasonText: reason?.text ?? null};
  await tx
    .update(payouts)
    .set({status: to, statusChangedAt: now, ...reasonColumns, ...(to === 'paid' && {paidAt: now})})
    .where(and(eq(payouts.partnerId, partnerId), eq(payouts.id, id)));
  await tx.insert(payoutHistory).values({
    partnerId,
    payoutId: id,
    at: now,
    fromStatus: status,
    toStatus: to,
    actor: 'operator',
    cause: `command mark-${to}`,
    ...reasonColumns,
  });
}
