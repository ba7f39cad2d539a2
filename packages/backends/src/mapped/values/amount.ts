import {decimalSchema, roundMoney} from '@kabinet/contract';
import * as v from 'valibot';
import type {MoneyStyle} from '../document/values.js';
import {Unreadable} from './unreadable.js';

/** ISO 4217 for no currency at all: which one it is does not change how an amount is rounded. */
const NO_CURRENCY = 'XXX';

/**
 * An exact decimal from an amount as the API writes it: 2999 in `minor` units of 2 digits is `"29.99"`, whatever a float
 * would make of it.
 * @throws {Unreadable}
 */
export function amountOf(raw: unknown, style: MoneyStyle): string {
  switch (style.style) {
    case 'minor':
      return shifted(wholeNumber(raw), style.digits);
    case 'decimal':
      return decimal(style.point === undefined ? raw : unpunctuated(raw, style.point));
    case 'float':
      return roundMoney({amount: decimal(raw), currency: NO_CURRENCY}, style.digits).amount;
  }
}

function wholeNumber(raw: unknown): string {
  const text = typeof raw === 'number' && Number.isSafeInteger(raw) ? String(raw) : raw;
  if (typeof text === 'string' && /^-?\d{1,30}$/.test(text)) return text;
  throw new Unreadable('a whole number of the smallest unit', raw);
}

function decimal(raw: unknown): string {
  const text = typeof raw === 'number' ? writtenOut(raw) : raw;
  if (typeof text === 'string' && v.is(decimalSchema, text)) return text;
  throw new Unreadable('an amount such as "12.50"', raw);
}

/** Groups of three by spaces, by apostrophes, or by the other mark; a minus in front or, as in ledgers, behind. */
const PUNCTUATED = {
  '.': /^([-−]?)(\d{1,3}(?:[\s'’,]\d{3})+|\d+)(?:\.(\d+))?([-−]?)$/,
  ',': /^([-−]?)(\d{1,3}(?:[\s'’.]\d{3})+|\d+)(?:,(\d+))?([-−]?)$/,
};

/** `1 234,50-` as `-1234.50`. */
function unpunctuated(raw: unknown, point: keyof typeof PUNCTUATED): unknown {
  const [, before = '', whole, fraction, behind = ''] = PUNCTUATED[point].exec(String(raw)) ?? [];
  if (whole === undefined || (before && behind)) throw new Unreadable(`an amount such as "1 234${point}50"`, raw);
  const digits = whole.replace(/\D/g, '');
  return `${before || behind ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A JSON number in plain digits: 1e-7 is `0.0000001`. */
function writtenOut(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? sign + whole + fraction + '0'.repeat(shift) : shifted(sign + whole + fraction, -shift);
}

/** The whole number with its point so many digits from the right. */
function shifted(whole: string, digits: number): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const padded = whole.slice(sign.length).padStart(digits + 1, '0');
  const point = padded.length - digits;
  return digits === 0 ? whole : `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}
