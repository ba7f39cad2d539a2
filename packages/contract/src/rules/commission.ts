import {addMoney, compareMoney, isNegative, isZero, percentOf, roundMoney, subtractMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import type {ExplanationStep} from './explanation.js';
import type {Rule, Terms} from './terms.js';

/** A part of an order's amount: `{code: 'shipping', amount}`. */
export interface OrderPart {
  readonly code: string;
  readonly amount: Money;
}

/** What the shop reported: the whole amount, its parts included. */
export interface Order {
  readonly amount: Money;
  readonly parts?: readonly OrderPart[];
}

export interface CommissionInput {
  readonly terms: Terms;
  /** A lead may have none. */
  readonly order?: Order;
  /** No earlier sale of this customer is known. */
  readonly isFirstSale: boolean;
  /** Digits after the point to which the commission is rounded. */
  readonly digits: number;
}

/** `base` is what the rate was applied to, null for a fixed amount. */
export interface Earned {
  readonly base: Money | null;
  readonly amount: Money;
  readonly steps: readonly ExplanationStep[];
}

/** `no_amount`: a rate without a sum. `nothing_left`: the base is zero or less after the excluded parts. */
export interface Refused {
  readonly refused: 'not_first_sale' | 'no_amount' | 'nothing_left';
}

/**
 * What an event earns by the terms, and why: `sale − excluded parts = base × rate = commission`, and where a cap cuts
 * it, `− what lies above the cap = commission`. Rounded once, half away from zero; a fixed amount keeps digits finer
 * than `digits`.
 * @throws {RangeError} Parts in another currency than the order, or a cap in another than the commission.
 */
export function commissionFor({terms, order, isFirstSale, digits}: CommissionInput): Earned | Refused {
  if (terms.event === 'sale' && terms.firstSaleOnly && !isFirstSale) return {refused: 'not_first_sale'};
  const reward = rewardBy(terms.rule, order, terms.excluded ?? [], digits);
  return 'refused' in reward ? reward : capped(reward, terms.cap, digits);
}

function rewardBy(rule: Rule, order: Order | undefined, excluded: readonly string[], digits: number): Earned | Refused {
  if (rule.kind === 'fixed') {
    const amount = withDigits(rule.amount, digits);
    return {base: null, amount, steps: [{operator: 'start', code: 'fixed', amount}]};
  }
  if (!order) return {refused: 'no_amount'};
  const {base, steps} = baseOf(order, excluded);
  if (isZero(base) || isNegative(base)) return {refused: 'nothing_left'};
  const amount = percentOf(base, rule.rate, digits);
  return {base, amount, steps: [...steps, {operator: 'times', code: 'rate', rate: rule.rate}]};
}

/** The part of an order that counts, and the steps that lead to it. */
function baseOf(order: Order, excluded: readonly string[]): {base: Money; steps: ExplanationStep[]} {
  const without = (order.parts ?? []).filter(({code, amount}) => excluded.includes(code) && !isZero(amount));
  const base = without.reduce((left, {amount}) => subtractMoney(left, amount), order.amount);
  const steps: ExplanationStep[] = [{operator: 'start', code: 'sale', amount: order.amount}];
  for (const {code, amount} of without) steps.push({operator: 'minus', code, amount});
  if (without.length > 0) steps.push({operator: 'equals', code: 'base', amount: base, emphasis: 'subtotal'});
  return {base, steps};
}

function capped({base, amount, steps}: Earned, cap: Money | undefined, digits: number): Earned {
  if (!cap || compareMoney(amount, cap) <= 0) return {base, amount, steps: [...steps, total(amount)]};
  const most = withDigits(cap, digits);
  return {
    base,
    amount: most,
    steps: [
      ...steps,
      {operator: 'equals', code: 'uncapped', amount, emphasis: 'subtotal'},
      {operator: 'minus', code: 'cap', amount: subtractMoney(amount, most)},
      total(most),
    ],
  };
}

function total(amount: Money): ExplanationStep {
  return {operator: 'equals', code: 'commission', amount, emphasis: 'total'};
}

/** At least so many digits: `5` roubles are written `5.00`, and `0.005` stays as it is. */
function withDigits(amount: Money, digits: number): Money {
  return addMoney(amount, roundMoney(zero(amount.currency), digits));
}
