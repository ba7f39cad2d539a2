import {BackendError} from '@kabinet/contract';
import type {Money, PayoutStatus} from '@kabinet/contract';
import {and, eq, or} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {movePayout} from '../ledger/payouts.js';
import {PAYOUT_TOPICS, settle} from '../ledger/settle.js';
import {payouts} from '../schema.js';
import type {PayoutRow} from '../schema.js';
import {requirePapersOf} from './papers.js';
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

/** What the operator does with a payout, and the status that it has then. */
export const PAYOUT_ACTS = {
  review: 'in_review',
  process: 'processing',
  paid: 'paid',
  failed: 'failed',
  reject: 'rejected',
  cancel: 'cancelled',
} as const satisfies Record<string, PayoutStatus>;
export type PayoutAct = keyof typeof PAYOUT_ACTS;

/**
 * Moves a payout on. What is paid is paid with its commissions; those of one that failed, was rejected or cancelled are
 * available again, for the next payout.
 * @throws {BackendError} `not_found`; `conflict` when it cannot go there, or waits for papers.
 */
export function actOnPayout(
  db: Db,
  target: PayoutTarget,
  {act, now, reason}: {readonly act: PayoutAct; readonly now: Date; readonly reason?: OperatorReason},
): Promise<PayoutResult> {
  return inTransaction(db, async (tx) => {
    const payout = await lockPayout(tx, target);
    const {partnerId, id, number, currency, amount} = payout;
    if (act === 'process') await requirePapersOf(tx, payout);
    const to = PAYOUT_ACTS[act];
    const deltas = await movePayout(tx, payout, {to, at: now, actor: 'operator', cause: COMMANDS[act], reason});
    await settle(tx, deltas, [partnerId], PAYOUT_TOPICS);
    return {partner: partnerId, id, number, status: to, amount: {amount, currency}};
  });
}

const COMMANDS: Readonly<Record<PayoutAct, string>> = {
  review: 'command review-payout',
  process: 'command process-payout',
  paid: 'command mark-paid',
  failed: 'command mark-failed',
  reject: 'command reject-payout',
  cancel: 'command cancel-payout',
};

async function lockPayout(tx: Db, {partner, payout}: PayoutTarget): Promise<PayoutRow> {
  const [row] = await tx
    .select()
    .from(payouts)
    .where(and(eq(payouts.partnerId, partner), or(eq(payouts.id, payout), eq(payouts.number, payout))))
    .for('update');
  if (!row) throw new BackendError('not_found', `The partner ${partner} has no payout ${payout}.`);
  return row;
}
