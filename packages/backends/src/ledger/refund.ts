import {
  adjustmentFor,
  compareMoney,
  currencyDigits,
  isZero,
  negateMoney,
  RULE_REASONS,
  sumMoney,
} from '@kabinet/contract';
import type {Instant, Money} from '@kabinet/contract';
import type {CommissionFacts} from '../sample/dataset.js';
import {isPaidOut, moved, stands, statusAt} from './history.js';

export interface Refund {
  readonly at: Instant;
  /** What the customer gets back; the whole order when left out. */
  readonly amount?: Money;
}

/**
 * What a refund does to a commission and its earlier adjustments: the rows that change or come into being.
 * - Everything is returned and nothing of it has left in a payout: the commission and its adjustments are reversed.
 * - Else an adjustment takes back the refunded share. While the commission is unpaid, the adjustment goes with it, in
 *   the same status and out of the same hold; after that it is approved at once.
 * - What is rejected, reversed or taken back already is not touched.
 */
export function refund(
  commission: CommissionFacts,
  earlier: readonly CommissionFacts[],
  {at, amount}: Refund,
): CommissionFacts[] {
  const {sale} = commission;
  const status = statusAt(commission.history, at);
  if (status === undefined || !stands(status) || (!sale && earlier.length > 0)) return [];
  const before =
    sale &&
    sumMoney(
      earlier.map((row) => negateMoney(row.sale ?? sale)),
      sale.currency,
    );
  const left = sale && before && sumMoney([sale, negateMoney(before)], sale.currency);
  const isWhole = !amount || !left || compareMoney(amount, left) >= 0;
  const family = [commission, ...earlier];
  // Of a commission whose payout failed, earlier adjustments may have gone into another one.
  if (isWhole && !family.some((row) => isPaidOut(statusAt(row.history, at)))) {
    return family.map((row) => moved(row, 'reversed', at, RULE_REASONS.refund));
  }
  const refunded = isWhole ? left : amount;
  if (refunded && isZero(refunded)) return [];
  return [adjustmentOf(commission, earlier.length + 1, {at, isWhole, refunded, before})];
}

interface Taken {
  readonly at: Instant;
  readonly isWhole: boolean;
  /** None for an event without a sum, which is taken back as a whole. */
  readonly refunded: Money | undefined;
  readonly before: Money | undefined;
}

function adjustmentOf(commission: CommissionFacts, number: number, taken: Taken): CommissionFacts {
  const {at, isWhole, refunded, before} = taken;
  const {base: _base, parts: _parts, sale: _sale, payout: _payout, tier: _tier, vat: _vat, ...owned} = commission;
  const {carry: _carry, holdUntil, ...rest} = owned;
  const reason = isWhole ? RULE_REASONS.refund : RULE_REASONS.partial_refund;
  const {amount, steps} = adjustmentFor({
    original: commission.amount,
    originalSale: commission.sale ?? commission.amount,
    refunded: refunded ?? commission.amount,
    ...(before && {refundedBefore: before}),
    digits: currencyDigits(commission.amount.currency),
  });
  return {
    ...rest,
    id: `${commission.id}-${number}`,
    type: 'adjustment',
    occurredAt: at,
    ...(refunded && {sale: negateMoney(refunded)}),
    amount,
    steps,
    ...(holdUntil && holdUntil > at && {holdUntil}),
    adjusts: commission.id,
    history: historyOf(commission, at, reason),
  };
}

function historyOf(
  commission: CommissionFacts,
  at: Instant,
  reason: (typeof RULE_REASONS)['refund' | 'partial_refund'],
) {
  const status = statusAt(commission.history, at);
  if (status === undefined || isPaidOut(status)) return [{status: 'approved', at, reason} as const];
  return [{status, at, reason}, ...commission.history.filter((change) => change.at > at)];
}
