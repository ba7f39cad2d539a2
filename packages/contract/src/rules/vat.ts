import * as v from 'valibot';
import {addDecimals, divideDecimals, multiplyDecimals, parseDecimal} from '../decimal.js';
import {addMoney, moneySchema, percentOf, roundMoney, subtractMoney} from '../money.js';
import type {Money} from '../money.js';
import {moneyOf} from './exact.js';
import {rateSchema} from './rule.js';

/** `added`: the tax is paid on top of the reward. `included`: the reward contains it, and it is only told. */
export const vatSchema = v.object({rate: rateSchema, mode: v.picklist(['added', 'included'])});
export type Vat = v.InferOutput<typeof vatSchema>;

/** The commission in its two parts: `net + tax` is the amount, to the last digit. */
export const vatSplitSchema = v.object({rate: rateSchema, net: moneySchema, tax: moneySchema});
export type VatSplit = v.InferOutput<typeof vatSplitSchema>;

const HUNDRED = parseDecimal('100');

/**
 * Splits a reward into net and tax. Added: `tax = reward × rate`. Included: `tax = reward × rate / (100 + rate)`, as
 * article 164.4 of the Russian tax code and article 78 of the EU directive 2006/112 calculate it. The tax is rounded,
 * half away from zero, and the net amount is the rest.
 */
export function vatOf(reward: Money, {rate, mode}: Vat, digits: number): VatSplit {
  if (mode === 'added') return {rate, net: reward, tax: percentOf(reward, rate, digits)};
  const part = parseDecimal(rate);
  const share = multiplyDecimals(parseDecimal(reward.amount), part);
  const tax = moneyOf(divideDecimals(share, addDecimals(HUNDRED, part), digits), reward.currency);
  return {rate, net: roundedRest(reward, tax, digits), tax};
}

/** What is paid: the net amount and the tax on it. */
export function grossOf({net, tax}: VatSplit): Money {
  return addMoney(net, tax);
}

function roundedRest(reward: Money, tax: Money, digits: number): Money {
  const rest = subtractMoney(reward, tax);
  const places = rest.amount.split('.')[1]?.length ?? 0;
  return places < digits ? roundMoney(rest, digits) : rest;
}
