import {
  adjustmentFor,
  BackendError,
  compareMoney,
  isZero,
  negateMoney,
  RULE_REASONS,
  subtractMoney,
  sumMoney,
} from '@kabinet/contract';
import type {ExplanationStep, Money} from '@kabinet/contract';
import type {Db} from '../database/types.js';
import type {ReportDelta} from '../report/buckets.js';
import type {CommissionRow} from '../schema.js';
import {isPaidOut, stands} from './accounts.js';
import {bookCommission, moveCommissions} from './commissions.js';
import type {Cause} from './entries.js';
import {amountOf, saleOf} from './money-of.js';

export interface TakeBack extends Cause {
  /** When the order was returned; what is said to be earlier than the order itself counts with it. */
  readonly occurredAt: Date;
  /** What the customer gets back of the order; everything that is left when omitted. */
  readonly refunded?: Money | undefined;
  readonly digits: number;
}

/** `unchanged`: the commission was rejected or reversed before, so there is nothing to take. */
export type TakenBack = {readonly deltas: readonly ReportDelta[]} & (
  {readonly outcome: 'reversed' | 'unchanged'} | {readonly outcome: 'adjusted'; readonly adjustment: CommissionRow}
);

/**
 * Takes a commission back, wholly or for the refunded share of its order. `family` is the locked commission and its
 * adjustments.
 * - Everything is returned and nothing of it has left in a payout: the commission and its adjustments are reversed.
 * - Otherwise an adjustment takes the share. While the commission is unpaid, the adjustment goes with it, in the same
 *   status and out of the same hold; after that it is approved at once, and sets off what comes next.
 * @throws {BackendError} `validation` when more is returned than is left of the order.
 */
export async function takeBack(tx: Db, family: readonly CommissionRow[], options: TakeBack): Promise<TakenBack> {
  const [original, ...adjustments] = family;
  if (!original || !stands(original.status)) return {outcome: 'unchanged', deltas: []};
  const share = shareOf(original, adjustments, options.refunded);
  const reason = options.reason ?? (share.isWhole ? RULE_REASONS.refund : RULE_REASONS.partial_refund);
  // Of a commission whose payout failed, earlier adjustments may have gone into another one.
  if (share.isWhole && !family.some(({status}) => isPaidOut(status))) {
    const standing = family.filter(({status}) => stands(status));
    return {outcome: 'reversed', deltas: await moveCommissions(tx, standing, {...options, to: 'reversed', reason})};
  }
  const draft = adjustmentOf(original, adjustments.length + 1, share, options);
  const {row, deltas} = await bookCommission(tx, draft, {...options, reason});
  return {outcome: 'adjusted', adjustment: row, deltas};
}

interface Share {
  readonly isWhole: boolean;
  /** Both undefined for an event without a sum, which is taken back as a whole. */
  readonly refunded: Money | undefined;
  readonly before: Money | undefined;
}

function shareOf(original: CommissionRow, adjustments: readonly CommissionRow[], wanted: Money | undefined): Share {
  const sale = saleOf(original);
  if (!sale) {
    if (adjustments.length > 0) throw exceeds('Everything was taken back before.');
    return {isWhole: true, refunded: undefined, before: undefined};
  }
  const earlier = adjustments.map((row) => negateMoney(saleOf(row) ?? sale));
  const before = sumMoney(earlier, sale.currency);
  const left = subtractMoney(sale, before);
  if (isZero(left)) throw exceeds('The whole order was refunded before.');
  if (wanted && compareMoney(wanted, left) > 0)
    throw exceeds(`Only ${left.amount} ${left.currency} of the order is left.`);
  const refunded = wanted ?? left;
  return {isWhole: compareMoney(refunded, left) === 0, refunded, before};
}

function adjustmentOf(
  original: CommissionRow,
  number: number,
  {refunded, before}: Share,
  {at, occurredAt, digits}: TakeBack,
) {
  const status = isPaidOut(original.status) ? 'approved' : original.status;
  const {amount, steps} = adjustmentFor({
    original: amountOf(original),
    originalSale: saleOf(original) ?? amountOf(original),
    refunded: refunded ?? amountOf(original),
    ...(before && {refundedBefore: before}),
    digits,
  });
  return {
    ...original,
    id: `${original.id}-${number}`,
    type: 'adjustment' as const,
    occurredAt: occurredAt < original.occurredAt ? original.occurredAt : occurredAt,
    recordedAt: at,
    sale: refunded ? negateMoney(refunded).amount : null,
    base: null,
    explained: null,
    carry: null,
    amount: amount.amount,
    steps: steps as ExplanationStep[],
    status,
    holdUntil: status === 'approved' ? null : original.holdUntil,
    payoutId: null,
    adjusts: original.id,
  };
}

function exceeds(detail: string): BackendError {
  const fields = [{pointer: '/amount', detail, code: 'exceeds_order'}];
  return new BackendError('validation', detail, {code: 'exceeds_order', fields});
}
