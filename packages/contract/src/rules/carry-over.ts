import {absMoney, addMoney, isNegative, isZero, negateMoney, roundMoney, subtractMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import type {ExplanationStep} from './explanation.js';
import type {RevshareRule} from './rule.js';

/** What remains of a result when earlier ones are set off against it. */
export interface Net {
  /** Zero or more: what the rate is applied to. */
  readonly net: Money;
  /** What this result moves of what is carried: below zero it leaves more behind, above zero it pays back. */
  readonly carry?: Money;
  readonly steps: readonly ExplanationStep[];
}

/**
 * Sets off what is carried: `net = base + carried`, and what of it is below zero is carried forward, or waived.
 * Carried, the amounts that a rate gives over all results are that rate of the highest sum that the results ever
 * reached, since a loss must be made good before anything is earned again.
 * @param base - The result of an event, which may be below zero.
 * @param carried - The sum of all `carry` so far; below zero, or above it when a loss was taken back after it had been
 *   set off.
 * @returns Undefined when there is nothing: no result, and nothing carried.
 */
export function netOf(
  base: Money,
  carried: Money = zero(base.currency),
  negative: RevshareRule['negative'],
  digits: number,
): Net | undefined {
  const before = negative === 'carry' ? carried : zero(base.currency);
  if (isZero(base) && isZero(before)) return undefined;
  const sum = addMoney(base, before);
  const steps: ExplanationStep[] = isZero(before) ? [] : [setOff(before)];
  if (isNegative(sum)) {
    const code = negative === 'carry' ? 'carried_forward' : 'waived';
    steps.push({operator: 'plus', code, amount: absMoney(sum)});
  }
  const net = isNegative(sum) ? roundMoney(zero(base.currency), digits) : sum;
  if (steps.length > 0) steps.push({operator: 'equals', code: 'net', amount: net, emphasis: 'subtotal'});
  const carry = isNegative(sum) ? subtractMoney(sum, before) : negateMoney(before);
  return {net, ...(negative === 'carry' && !isZero(carry) && {carry}), steps};
}

function setOff(carried: Money): ExplanationStep {
  return {operator: isNegative(carried) ? 'minus' : 'plus', code: 'carried', amount: absMoney(carried)};
}
