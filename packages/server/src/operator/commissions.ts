import {BackendError, RULE_REASONS} from '@kabinet/contract';
import type {CommissionStatus, Money, Text} from '@kabinet/contract';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {stands} from '../ledger/accounts.js';
import {moveCommissions} from '../ledger/commissions.js';
import type {StatusChange} from '../ledger/commissions.js';
import {amountOf} from '../ledger/money-of.js';
import {COMMISSION_TOPICS, settle} from '../ledger/settle.js';
import {takeBack} from '../ledger/take-back.js';
import {digitsOf} from '../programmes/digits.js';
import type {CommissionRow} from '../schema.js';
import {lockTarget} from './targets.js';
import type {CommissionTarget} from './targets.js';

/** What became of a commission. */
export interface CommissionOutcome {
  readonly partner: string;
  readonly id: string;
  readonly status: CommissionStatus;
  /** The negative commission that takes back what was paid. */
  readonly adjustment?: {readonly id: string; readonly amount: Money};
}

/** The operator's words, shown to the partner. */
export interface OperatorReason {
  readonly code?: string | undefined;
  readonly text: Text;
}

/**
 * The operator's word for a commission. A pending one goes into its hold, or past it when it is over; one on hold is
 * approved before its time.
 * @throws {BackendError} `conflict` when it is neither.
 */
export function approveCommission(db: Db, target: CommissionTarget, now: Date): Promise<CommissionOutcome> {
  return move(db, target, ([original]) => {
    // From a payout a commission comes back as well, but only when the payout fails.
    if (original.status === 'in_payout') throw ended(original);
    const holds = original.status === 'pending' && original.holdUntil !== null && original.holdUntil > now;
    const change = {at: now, actor: 'operator', cause: 'command approve'} as const;
    return holds ? {...change, to: 'on_hold', reason: RULE_REASONS.return_period} : {...change, to: 'approved'};
  });
}

/** @throws {BackendError} `conflict` when it, or an adjustment of it, is in a payout already, and when it ended. */
export function rejectCommission(
  db: Db,
  target: CommissionTarget,
  {now, reason}: {now: Date; reason: OperatorReason},
): Promise<CommissionOutcome> {
  return move(db, target, () => ({to: 'rejected', at: now, actor: 'operator', cause: 'command reject', reason}));
}

/** Takes a commission back; what is in a payout or paid, by a negative one. @throws {BackendError} `conflict` when it ended. */
export function reverseCommission(
  db: Db,
  target: CommissionTarget,
  {now, reason}: {now: Date; reason: OperatorReason},
): Promise<CommissionOutcome> {
  return inTransaction(db, async (tx) => {
    const family = await lockTarget(tx, target);
    const [original] = family;
    const change = {at: now, actor: 'operator', cause: 'command reverse', reason} as const;
    if (!stands(original.status)) {
      throw ended(original);
    }
    const taken = await takeBack(tx, family, {
      ...change,
      occurredAt: now,
      digits: await digitsOf(tx, original.currency),
    });
    await settle(tx, taken.deltas, [original.partnerId], COMMISSION_TOPICS);
    const {partnerId: partner, id, status} = original;
    if (taken.outcome !== 'adjusted') return {partner, id, status: 'reversed'};
    return {partner, id, status, adjustment: {id: taken.adjustment.id, amount: amountOf(taken.adjustment)}};
  });
}

function ended({id, status}: CommissionRow): BackendError {
  return new BackendError('conflict', `The commission ${id} is ${status} already.`, {code: 'wrong_status'});
}

/** Moves a commission, and with it the adjustments in the same status; what is rejected takes all of them along. */
function move(
  db: Db,
  target: CommissionTarget,
  changeOf: (family: [CommissionRow, ...CommissionRow[]]) => StatusChange,
): Promise<CommissionOutcome> {
  return inTransaction(db, async (tx) => {
    const family = await lockTarget(tx, target);
    const [original] = family;
    const change = changeOf(family);
    const together = family.filter(
      ({status}) => status === original.status || (change.to === 'rejected' && stands(status)),
    );
    const deltas = await moveCommissions(tx, together, change);
    await settle(tx, deltas, [original.partnerId], COMMISSION_TOPICS);
    return {partner: original.partnerId, id: original.id, status: change.to};
  });
}
