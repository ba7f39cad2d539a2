import {addDecimals, formatDecimal, multiplyDecimals, parseDecimal, roundDecimal} from '../decimal.js';
import type {Decimal} from '../decimal.js';
import {addMoney, canonicalAmount, roundMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import type {ExplanationStep} from './explanation.js';

/** Digits after the point that an amount on the wire may have. */
const MOST_DIGITS = 18;
const PER_CENT: Decimal = {units: 1n, scale: 2};

export function moneyOf(value: Decimal, currency: string): Money {
  return {amount: formatDecimal(value), currency};
}

/** At least so many digits: `5` roubles are written `5.00`, and `0.005` stays as it is. */
export function withDigits(amount: Money, digits: number): Money {
  return addMoney(amount, roundMoney(zero(amount.currency), digits));
}

/** So many per cent of an amount, and of nothing else: not rounded. */
export function exactPercent({amount}: Money, rate: string): Decimal {
  return multiplyDecimals(multiplyDecimals(parseDecimal(amount), parseDecimal(rate)), PER_CENT);
}

export function exactSum(value: Decimal, {amount}: Money): Decimal {
  return addDecimals(value, parseDecimal(amount));
}

/** What rounding changed, as a field of the step that shows the rounded amount: nothing, when it changed nothing. */
export function roundingOf(exact: Decimal, digits: number): Pick<ExplanationStep, 'exact'> {
  const [whole, rounded] = [formatDecimal(exact), formatDecimal(roundDecimal(exact, digits))].map(canonicalAmount);
  const isWritable = (whole?.split('.')[1]?.length ?? 0) <= MOST_DIGITS;
  return whole === rounded || !isWritable ? {} : {exact: whole};
}
