import {canonicalAmount} from '@kabinet/contract';

/** The first place at which a value is not what it should be. */
export interface Deviation {
  /** A JSON Pointer (RFC 6901); the empty one is the whole value. */
  readonly pointer: string;
  /** Written as JSON. */
  readonly expected: string;
  readonly actual: string;
}

/** Longer values are cut in messages. */
const SHOWN_CHARACTERS = 300;

/** Undefined when both are equal: amounts as numbers, and a field that is undefined as one that is missing. */
export function deviationOf(actual: unknown, expected: unknown): Deviation | undefined {
  return firstDifference(normal(actual), normal(expected), '');
}

/** A text that is the same for what counts as equal. */
export function comparable(value: unknown): string {
  return JSON.stringify(normal(value)) ?? 'undefined';
}

function firstDifference(actual: unknown, expected: unknown, pointer: string): Deviation | undefined {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return undefined;
  const isNested = isObject(actual) && isObject(expected) && Array.isArray(actual) === Array.isArray(expected);
  if (!isNested) return {pointer, expected: shown(expected), actual: shown(actual)};
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = firstDifference(actual[key], expected[key], inner);
    if (found) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const {amount, currency} = value;
  const isMoney = entries.length === 2 && typeof amount === 'string' && currency !== undefined;
  if (isMoney) return {amount: canonicalAmount(amount), currency};
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, normal(inner)]));
}
