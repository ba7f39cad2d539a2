import {compareMoney, isNegative, isZero, subtractMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import {withDigits} from './exact.js';
import type {ExplanationStep} from './explanation.js';
import type {PlanState} from './plan-state.js';
import type {Terms} from './terms.js';

/** A limit that may cut a commission, and what is left of it. */
interface Limit {
  readonly code: 'cap' | 'customer_cap' | 'month_cap';
  readonly left: Money;
}

/** What remains of an amount below all caps; a step for each cap that cuts. */
export interface Capped {
  readonly amount: Money;
  readonly cuts: readonly ExplanationStep[];
}

/**
 * Cuts an amount to the caps of a line, one after another: of the event, of the customer, of the month. Of the last two
 * counts what is left when `state` is taken off. What is not above zero is not cut.
 * @throws {RangeError} A cap in another currency than the amount.
 */
export function capped(amount: Money, terms: Terms, state: PlanState, digits: number): Capped {
  let rest = amount;
  const cuts: ExplanationStep[] = [];
  for (const {code, left} of limitsOf(terms, state)) {
    if (compareMoney(rest, left) <= 0) continue;
    const most = withDigits(left, digits);
    cuts.push({operator: 'minus', code, amount: subtractMoney(rest, most)});
    rest = most;
  }
  return {amount: rest, cuts};
}

/** What is left of a cap: never below zero. */
export function leftOf(cap: Money, used: Money | undefined): Money {
  const left = used && !isZero(used) ? subtractMoney(cap, used) : cap;
  return isNegative(left) ? zero(cap.currency) : left;
}

function limitsOf({cap, customerCap, monthCap}: Terms, {customerEarned, monthEarned}: PlanState): Limit[] {
  return [
    ...(cap ? [{code: 'cap', left: cap} as const] : []),
    ...(customerCap ? [{code: 'customer_cap', left: leftOf(customerCap, customerEarned)} as const] : []),
    ...(monthCap ? [{code: 'month_cap', left: leftOf(monthCap, monthEarned)} as const] : []),
  ];
}
