import {numberFormat} from './intl-cache.js';

/** Russian data says `-`; a minus is as wide as a digit and never breaks from its number. */
const MINUS = '−';

/** A number as Intl takes it: a decimal string keeps digits that a float would lose. */
export type Numeric = number | bigint | string;

/** Less than nothing has a sign; nothing, be it `-0.00`, has none. */
export function formatParts(
  locale: string,
  options: Intl.NumberFormatOptions,
  value: Numeric,
): Intl.NumberFormatPart[] {
  const parts = numberFormat(locale, {signDisplay: 'negative', ...options}).formatToParts(value as number);
  return parts.map((part) => (part.type === 'minusSign' ? {...part, value: MINUS} : part));
}

export function formatNumber(locale: string, options: Intl.NumberFormatOptions, value: Numeric): string {
  return formatParts(locale, options, value)
    .map((part) => part.value)
    .join('');
}

/** `48 216`; a fraction, where there is one, to one digit: `1,5`. */
export function count(locale: string, value: Numeric): string {
  return formatNumber(locale, {maximumFractionDigits: 1}, value);
}

/** Exactly so many digits after the point: `0,23`. */
export function decimal(locale: string, value: Numeric, digits: number): string {
  return formatNumber(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits}, value);
}

export interface PercentOptions {
  /** Digits after the point, 2 by default. */
  digits?: number;
  /** `+` before what is above zero. */
  signed?: boolean;
}

/** A share of one as per cent: `0.0266` is `2,66 %`. */
export function percent(locale: string, share: Numeric, {digits = 2, signed = false}: PercentOptions = {}): string {
  const options = {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  } as const;
  return formatNumber(locale, options, share);
}

/** For axes only, where rounding is honest: `24 тыс.`, `1,2 млн`. */
export function compact(locale: string, value: number): string {
  return formatNumber(compactLocale(locale), {notation: 'compact', maximumFractionDigits: 1}, value);
}

/** British data says `24k`, next to which `m` for millions reads as metres. */
export function compactLocale(locale: string): string {
  return locale.startsWith('en') ? 'en-US' : locale;
}

/** What stands before the fraction in that country: a comma in most, a point in some. */
export function decimalMark(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(0.5).find(({type}) => type === 'decimal')?.value ?? '.';
}
