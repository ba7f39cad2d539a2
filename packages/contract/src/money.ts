import * as v from 'valibot';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  roundDecimal,
} from './decimal.js';
import type {Decimal} from './decimal.js';

/** A decimal number written out: an optional minus, at most 30 digits before the point and 18 after it. */
export const decimalSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,30}(\.\d{1,18})?$/, 'A decimal number such as "1234.56" is expected.'),
);

/** A currency code: ISO 4217, or an operator's own such as `USDT`. */
export const currencyCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9]{2,10}$/, 'A currency code such as "EUR" is expected.'),
);

/** An exact amount of one currency, in its main unit: `{amount: "1234.56", currency: "RUB"}` is 1234 roubles 56 kopecks. */
export const moneySchema = v.object({amount: decimalSchema, currency: currencyCodeSchema});
export type Money = v.InferOutput<typeof moneySchema>;

/** A reward that is not money: `{value: "500", unit: "points"}`. */
export const quantitySchema = v.object({
  value: decimalSchema,
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});
export type Quantity = v.InferOutput<typeof quantitySchema>;

export function zero(currency: string): Money {
  return {amount: '0', currency};
}

/** Keeps the larger number of digits: `0.10 + 0.2` is `0.30`. Throws `RangeError` when the currencies differ. */
export function addMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(addDecimals(decimalOf(a), decimalOf(b)), a.currency);
}

/** As {@link addMoney}. */
export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, negateMoney(b));
}

export function negateMoney(value: Money): Money {
  return money(negateDecimal(decimalOf(value)), value.currency);
}

export function absMoney(value: Money): Money {
  return isNegative(value) ? negateMoney(value) : value;
}

/** −1, 0 or 1. Throws `RangeError` when the currencies differ. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  return compareDecimals(decimalOf(a), decimalOf(b));
}

export function isZero(value: Money): boolean {
  return decimalOf(value).units === 0n;
}

/** Below zero; `-0.00` is not. */
export function isNegative(value: Money): boolean {
  return decimalOf(value).units < 0n;
}

/** The sum of a list in one currency; of an empty list, zero. Throws `RangeError` when the list has another currency. */
export function sumMoney(list: Iterable<Money>, currency: string): Money {
  let sum = zero(currency);
  for (const item of list) sum = addMoney(sum, item);
  return sum;
}

/** One sum per currency that occurs, in the order of the codes. Sums across currencies do not exist. */
export function sumByCurrency(list: Iterable<Money>): Money[] {
  const sums = new Map<string, Money>();
  for (const item of list) sums.set(item.currency, addMoney(sums.get(item.currency) ?? zero(item.currency), item));
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Exactly `digits` after the point, half away from zero. */
export function roundMoney(value: Money, digits: number): Money {
  return money(roundDecimal(decimalOf(value), digits), value.currency);
}

/** The exact product with a decimal string (`"0.06"`), rounded once, half away from zero. */
export function multiplyMoney(value: Money, factor: string, digits: number): Money {
  return money(roundDecimal(multiplyDecimals(decimalOf(value), parseDecimal(factor)), digits), value.currency);
}

/** So many per cent of an amount, rounded once: 6 per cent of `990.00` is `59.40`. */
export function percentOf(value: Money, rate: string, digits: number): Money {
  const {units, scale} = parseDecimal(rate);
  return multiplyMoney(value, formatDecimal({units, scale: scale + 2}), digits);
}

/** The shortest writing of the same number: `"-007.50"` is `"-7.5"`, `"-0.00"` is `"0"`. Equal numbers, equal strings. */
export function canonicalAmount(amount: string): string {
  const written = formatDecimal(parseDecimal(amount));
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
}

function money(value: Decimal, currency: string): Money {
  return {amount: formatDecimal(value), currency};
}

function decimalOf({amount}: Money): Decimal {
  return parseDecimal(amount);
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`Different currencies: ${a.currency} and ${b.currency}`);
}
