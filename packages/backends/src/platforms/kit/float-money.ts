import {canonicalAmount, currencyDigits, roundMoney} from '@kabinet/contract';
import type {Money} from '@kabinet/contract';
import {amountOf} from '../../mapped/values/amount.js';
import {Unreadable} from '../../mapped/values/unreadable.js';

/** Finer than any price of a click; what lies beyond it are traces of floating point. */
const FINEST = 8;

/**
 * Money that a platform writes as a JSON number or a decimal text: `12.345` and `"USD"`, `0.30000000000000004` and `"usd"`.
 * At most eight digits after the point, and at least those of the currency.
 * @throws {Unreadable} For an amount or a currency that is none.
 */
export function floatMoney(raw: unknown, currency: unknown): Money {
  const code = currencyOf(currency);
  const amount = canonicalAmount(amountOf(raw, {style: 'float', digits: FINEST}));
  const digits = Math.max(currencyDigits(code), amount.split('.')[1]?.length ?? 0);
  return roundMoney({amount, currency: code}, digits);
}

/** `usd` is `USD`. @throws {Unreadable} */
export function currencyOf(raw: unknown): string {
  if (typeof raw === 'string' && /^[A-Za-z0-9]{2,10}$/.test(raw)) return raw.toUpperCase();
  throw new Unreadable('a currency code such as "EUR"', raw);
}
