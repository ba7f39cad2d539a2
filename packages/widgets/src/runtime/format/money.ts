import {canonicalAmount, currencyDigits} from '@kabinet/contract';
import type {CurrencyDeclaration, Money} from '@kabinet/contract';
import {numberFormat} from './intl-cache.js';
import {compactLocale, formatNumber, formatParts} from './numbers.js';

const NBSP = '\u00a0';

/** An amount cut where its fraction begins, so that the fraction can step back: `1 234` `,56` ` ₽`. */
export interface MoneyParts {
  before: string;
  /** With the decimal sign; empty when there is none. */
  fraction: string;
  after: string;
}

/** Currencies of the operator by code. */
export type CurrencyTable = ReadonlyMap<string, CurrencyDeclaration>;

export function currencyTable(declared: readonly CurrencyDeclaration[]): CurrencyTable {
  return new Map(declared.map((currency) => [currency.code, currency]));
}

/** Every digit of the amount is shown: never fewer than the currency has, more when the amount has more. */
export function moneyParts(locale: string, table: CurrencyTable, {amount, currency}: Money): MoneyParts {
  const digits = table.get(currency)?.digits ?? currencyDigits(currency);
  const own = canonicalAmount(amount).split('.')[1]?.length ?? 0;
  const fraction = {minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, own)};
  const parts = formatParts(locale, {...unitOptions(locale, table, currency), ...fraction}, amount);
  const cut = cutAtFraction(parts);
  return isStyled(table, currency) ? cut : {...cut, after: `${cut.after}${NBSP}${signOf(table, currency)}`};
}

export function money(locale: string, table: CurrencyTable, value: Money): string {
  const {before, fraction, after} = moneyParts(locale, table, value);
  return before + fraction + after;
}

/** For the top of an axis: `24 тыс. ₽`. The value is for drawing, so a float will do. */
export function compactMoney(locale: string, table: CurrencyTable, value: number, currency: string): string {
  // Left to itself, WebKit writes «24,0 тыс. ₽».
  const options = {notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1} as const;
  const written = formatNumber(compactLocale(locale), {...unitOptions(locale, table, currency), ...options}, value);
  return isStyled(table, currency) ? written : `${written}${NBSP}${signOf(table, currency)}`;
}

function cutAtFraction(parts: readonly Intl.NumberFormatPart[]): MoneyParts {
  const cut: MoneyParts = {before: '', fraction: '', after: ''};
  let place: keyof MoneyParts = 'before';
  for (const {type, value} of parts) {
    if (type === 'decimal') place = 'fraction';
    else if (place === 'fraction' && type !== 'fraction') place = 'after';
    cut[place] += value;
  }
  return cut;
}

function unitOptions(locale: string, table: CurrencyTable, currency: string): Intl.NumberFormatOptions {
  if (!isStyled(table, currency)) return {style: 'decimal'};
  return {style: 'currency', currency, currencyDisplay: symbolDisplay(locale, currency)};
}

/** Intl throws for codes that are not three letters, and only guesses the sign of those it does not know. */
function isStyled(table: CurrencyTable, currency: string): boolean {
  return intlCurrencies().has(currency) && table.get(currency)?.symbol === undefined;
}

function signOf(table: CurrencyTable, currency: string): string {
  return table.get(currency)?.symbol ?? currency;
}

let known: ReadonlySet<string> | undefined;
function intlCurrencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}

/** Signs that several currencies use, and whose they are when nothing else is said. */
const HOLDERS: Readonly<Record<string, string>> = {$: 'USD', '¥': 'JPY', '£': 'GBP', '₩': 'KRW'};

/** The short sign (`₽`, `₸`) where it can mean one currency only; letters (`kr`, `Rs`) never do. */
function symbolDisplay(locale: string, currency: string): 'narrowSymbol' | 'symbol' {
  const options = {style: 'currency', currency, currencyDisplay: 'narrowSymbol'} as const;
  const sign =
    numberFormat(locale, options)
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency;
  const holder = HOLDERS[sign];
  if (holder !== undefined) return holder === currency ? 'narrowSymbol' : 'symbol';
  return /\p{L}/u.test(sign) ? 'symbol' : 'narrowSymbol';
}
