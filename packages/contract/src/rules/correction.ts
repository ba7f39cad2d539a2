import {divideDecimals, formatDecimal, parseDecimal} from '../decimal.js';
import {
  addMoney,
  canonicalAmount,
  compareMoney,
  isZero,
  negateMoney,
  percentOf,
  subtractMoney,
  zero,
} from '../money.js';
import type {Money} from '../money.js';
import {exactPercent, roundingOf, withDigits} from './exact.js';
import type {ExplanationStep} from './explanation.js';

export interface AdjustmentInput {
  /** The commission as it was earned. */
  readonly original: Money;
  /** The whole order that it was earned on, above zero. */
  readonly originalSale: Money;
  /** What the customer gets back this time. */
  readonly refunded: Money;
  /** What was refunded earlier, and adjusted already. */
  readonly refundedBefore?: Money;
  readonly digits: number;
}

/** `amount` is zero or less. */
export interface Adjustment {
  readonly amount: Money;
  readonly steps: readonly ExplanationStep[];
}

/** Digits of the share in per cent; the amount is calculated with the share as it is shown, so that it can be repeated. */
const SHARE_DIGITS = 10;

/**
 * What a refund takes back of a commission: the share of the order that has been refunded so far, less what earlier
 * refunds took back. Refunds that add up to the whole order therefore take back the commission to the last digit;
 * those above it take no more.
 * @throws {RangeError} Different currencies, or an order of zero.
 */
export function adjustmentFor({original, originalSale, refunded, refundedBefore, digits}: AdjustmentInput): Adjustment {
  const before = refundedBefore ?? zero(originalSale.currency);
  const share = shareOf(addMoney(before, refunded), originalSale);
  const due = takenBack(original, share, digits);
  const start: ExplanationStep[] = [
    {operator: 'start', code: 'commission', amount: negateMoney(original)},
    {operator: 'times', code: 'refund', rate: share},
  ];
  const rounding = share === '100' ? {} : roundingOf(exactPercent(negateMoney(original), share), digits);
  if (isZero(before)) return {amount: due, steps: [...start, {...total(due), ...rounding}]};
  const already = takenBack(original, shareOf(before, originalSale), digits);
  const amount = subtractMoney(due, already);
  return {
    amount,
    steps: [
      ...start,
      {operator: 'equals', code: 'refunded', amount: due, ...rounding, emphasis: 'subtotal'},
      {operator: 'minus', code: 'adjusted', amount: already},
      total(amount),
    ],
  };
}

/** Per cent, at most `"100"`. */
function shareOf(refunded: Money, sale: Money): string {
  if (compareMoney(refunded, sale) >= 0) return '100';
  const {units} = divideDecimals(parseDecimal(refunded.amount), parseDecimal(sale.amount), SHARE_DIGITS + 2);
  return canonicalAmount(formatDecimal({units, scale: SHARE_DIGITS}));
}

function takenBack(original: Money, share: string, digits: number): Money {
  return negateMoney(share === '100' ? withDigits(original, digits) : percentOf(original, share, digits));
}

function total(amount: Money): ExplanationStep {
  return {operator: 'equals', code: 'commission', amount, emphasis: 'total'};
}
