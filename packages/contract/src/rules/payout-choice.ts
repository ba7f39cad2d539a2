import type {Instant} from '../calendar.js';
import {addMoney, compareMoney, isNegative, isZero, negateMoney, subtractMoney, sumMoney} from '../money.js';
import type {Money} from '../money.js';
import type {ExplanationStep} from './explanation.js';

/** A commission that is approved and in no payout. */
export interface PayableRow {
  readonly id: string;
  readonly occurredAt: Instant | Date;
  readonly amount: Money;
}

/** What a payout is made of. */
export interface PayoutChoice<Row> {
  readonly taken: readonly Row[];
  /** What of the last commission is more than was asked for; undefined when it came out even. */
  readonly rest?: {readonly of: Row; readonly amount: Money} | undefined;
}

/**
 * Chooses commissions for a payout of an amount that they cover: everything below zero, and of the rest the oldest, until
 * the amount is reached. What is more goes back as a pair of `carry_over` rows, so that commissions stay whole and every
 * station of the balance stays the sum of its commissions.
 * @throws {RangeError} They do not cover it.
 */
export function commissionsFor<Row extends PayableRow>(rows: readonly Row[], wanted: Money): PayoutChoice<Row> {
  const isEarned = ({amount}: Row) => !isNegative(amount) && !isZero(amount);
  const taken = rows.filter((row) => !isEarned(row));
  const earned = rows.filter(isEarned).sort(oldestFirst);
  let sum = sumMoney(
    taken.map(({amount}) => amount),
    wanted.currency,
  );
  for (const row of earned) {
    if (compareMoney(sum, wanted) >= 0) break;
    taken.push(row);
    sum = addMoney(sum, row.amount);
  }
  const rest = subtractMoney(sum, wanted);
  const last = taken.at(-1);
  if (isNegative(rest) || !last) throw new RangeError('The commissions do not cover the amount.');
  return {taken, ...(!isZero(rest) && {rest: {of: last, amount: rest}})};
}

/** The part of a payout that a commission counts into; see `parts` of its detail. */
export function payoutPartOf(type: string): 'commissions' | 'adjustments' | 'carry_over' {
  if (type === 'carry_over') return 'carry_over';
  return type === 'adjustment' ? 'adjustments' : 'commissions';
}

/** The two rows that carry a rest over: out of the payout, and to what is available. */
export function carriedOver(rest: Money): {readonly out: CarriedRow; readonly back: CarriedRow} {
  return {out: carriedRow(negateMoney(rest)), back: carriedRow(rest)};
}

export interface CarriedRow {
  readonly amount: Money;
  readonly steps: readonly ExplanationStep[];
}

function carriedRow(amount: Money): CarriedRow {
  return {
    amount,
    steps: [
      {operator: 'start', code: 'payout_rest', amount},
      {operator: 'equals', code: 'commission', amount, emphasis: 'total'},
    ],
  };
}

function oldestFirst(a: PayableRow, b: PayableRow): number {
  return momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1);
}

function momentOf({occurredAt}: PayableRow): number {
  return new Date(occurredAt).getTime();
}
