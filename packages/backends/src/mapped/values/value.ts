import type {FieldKind} from '../document/fields.js';
import type {MomentStyle, MoneyStyle} from '../document/values.js';
import {amountOf} from './amount.js';
import {maskedEmail} from './masked-email.js';
import {dayOf, momentOf} from './moment.js';
import {Unreadable} from './unreadable.js';

/** How a field's raw value is read. */
export interface Reading {
  readonly kind: FieldKind;
  readonly money: MoneyStyle;
  readonly moment: MomentStyle;
  readonly table?: Readonly<Record<string, string>> | undefined;
  readonly otherwise?: string | undefined;
}

/**
 * The contract's value for the API's own. What the API leaves out, or writes as null or an empty text, is undefined.
 * @param currency - Of an amount, as the API writes it.
 * @throws {Unreadable}
 */
export function valueOf(raw: unknown, reading: Reading, currency: unknown): unknown {
  if (raw === undefined || raw === null || raw === '') return undefined;
  switch (reading.kind) {
    case 'money':
      return {amount: amountOf(raw, reading.money), currency: currencyOf(currency)};
    case 'moment':
      return momentOf(raw, reading.moment);
    case 'day':
      return dayOf(raw);
    case 'count':
      return countOf(raw);
    case 'rate':
      return rateOf(raw);
    case 'words':
      return isWords(raw) ? raw : textOf(raw);
    case 'email':
      return emailOf(textOf(raw));
    case 'status':
    case 'word':
      return wordOf(typeof raw === 'boolean' ? String(raw) : textOf(raw), reading);
    case 'id':
    case 'text':
      return textOf(raw);
  }
}

function currencyOf(raw: unknown): string {
  if (typeof raw === 'string' && /^[A-Za-z0-9]{2,10}$/.test(raw)) return raw.toUpperCase();
  throw new Unreadable('a currency code such as "EUR"', raw);
}

function countOf(raw: unknown): number {
  const count = typeof raw === 'string' && /^\d{1,15}$/.test(raw) ? Number(raw) : raw;
  if (typeof count === 'number' && Number.isSafeInteger(count)) return count;
  throw new Unreadable('a whole number', raw);
}

/** Per cent, as a number or a text. A float has no more digits than six that are meant. */
function rateOf(raw: unknown): string {
  return typeof raw === 'number' ? String(Number(raw.toFixed(6))) : textOf(raw);
}

/** A number above 2^53 is not the one that was written; such come as texts. */
function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number' && Number.isSafeInteger(raw)) return String(raw);
  throw new Unreadable('a text', raw);
}

function isWords(raw: unknown): boolean {
  return typeof raw === 'object' && !Array.isArray(raw);
}

function emailOf(address: string): string {
  const masked = maskedEmail(address);
  if (masked === undefined) throw new Unreadable('an e-mail address', 'another text');
  return masked;
}

/** The contract's words are open: one that is in no table stands for itself, except a status, which nothing guesses. */
function wordOf(word: string, {kind, table, otherwise}: Reading): string {
  if (!table) return word;
  if (Object.hasOwn(table, word)) return table[word]!;
  return otherwise ?? (kind === 'status' ? 'unknown' : word);
}
