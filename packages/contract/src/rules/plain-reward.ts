import {parseDecimal} from '../decimal.js';
import type {Decimal} from '../decimal.js';
import {isNegative, isZero, percentOf} from '../money.js';
import type {Money} from '../money.js';
import type {Based} from './base.js';
import {exactPercent, withDigits} from './exact.js';
import type {ExplanationStep} from './explanation.js';
import type {TierProgress} from './tier-progress.js';

/** `no_amount`: a rate without a sum. `nothing_left`: the base is zero or less after the excluded parts. */
export interface NoReward {
  readonly refused: 'no_amount' | 'nothing_left';
}

/** What a rule gives, before caps and tax. `exact` is the amount before it was rounded. */
export interface Reward {
  readonly base: Money | null;
  readonly amount: Money;
  readonly exact: Decimal;
  readonly steps: readonly ExplanationStep[];
  readonly tier?: TierProgress;
  readonly carry?: Money;
}

/** Why there is nothing to take a rate of; undefined when there is. */
export function refusalOf(based: Based | undefined): NoReward['refused'] | undefined {
  if (!based) return 'no_amount';
  return isZero(based.base) || isNegative(based.base) ? 'nothing_left' : undefined;
}

export function fixedReward(fixed: Money, digits: number, code: 'fixed' | 'tier' = 'fixed'): Reward {
  const amount = withDigits(fixed, digits);
  return {base: null, amount, exact: parseDecimal(amount.amount), steps: [{operator: 'start', code, amount}]};
}

/** `base × rate`, rounded once. */
export function percentReward(
  {base, steps}: Based,
  rate: string,
  digits: number,
  code: 'rate' | 'tier' = 'rate',
): Reward {
  return {
    base,
    amount: percentOf(base, rate, digits),
    exact: exactPercent(base, rate),
    steps: [...steps, {operator: 'times', code, rate}],
  };
}
