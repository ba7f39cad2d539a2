import {isZero, subtractMoney} from '../money.js';
import type {Money} from '../money.js';
import type {ExplanationStep} from './explanation.js';

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

/** The part of an order that counts, and the steps that lead to it. */
export interface Based {
  readonly base: Money;
  readonly steps: readonly ExplanationStep[];
}

/**
 * The part of an order that counts, and the steps that lead to it: `sale − excluded parts = base`.
 * @throws {RangeError} Parts in another currency than the order.
 */
export function baseOf(order: Order, excluded: readonly string[]): Based {
  const without = (order.parts ?? []).filter(({code, amount}) => excluded.includes(code) && !isZero(amount));
  const base = without.reduce((left, {amount}) => subtractMoney(left, amount), order.amount);
  const steps: ExplanationStep[] = [{operator: 'start', code: 'sale', amount: order.amount}];
  for (const {code, amount} of without) steps.push({operator: 'minus', code, amount});
  if (without.length > 0) steps.push({operator: 'equals', code: 'base', amount: base, emphasis: 'subtotal'});
  return {base, steps};
}
