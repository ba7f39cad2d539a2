import {BackendError, canonicalAmount} from '@kabinet/contract';
import type {ErrorKind, FieldProblem} from '@kabinet/contract';

/** @throws {Error} with that message. */
export function fail(message: string): never {
  throw new Error(message);
}

export function isTrue(condition: boolean, message: string): asserts condition {
  if (!condition) fail(message);
}

/** Equal as values; amounts are equal as numbers, and a field that is undefined equals one that is missing. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [shown, wanted] = [comparable(actual), comparable(expected)];
  if (shown !== wanted) fail(`${what}: expected ${wanted}, got ${shown}`);
}

/** A text that is the same for what counts as equal. */
export function comparable(value: unknown): string {
  return JSON.stringify(normal(value)) ?? 'undefined';
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const isMoney = entries.length === 2 && 'amount' in value && 'currency' in value && typeof value.amount === 'string';
  if (isMoney) return {amount: canonicalAmount(value.amount as string), currency: value.currency};
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, normal(inner)]));
}

/** The promise must reject with that kind of error and, if a pointer is given, name that field. */
export async function refuses(
  promise: Promise<unknown>,
  kind: ErrorKind,
  what: string,
  pointer?: string,
): Promise<BackendError> {
  const error = await promise.then(
    () => fail(`${what}: expected ${kind}, but it was answered`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || error.name !== 'BackendError') {
    return fail(`${what}: expected a BackendError of kind ${kind}, got ${String(error)}`);
  }
  const known = BackendError.from(error);
  equal(known.kind, kind, `${what}: kind of the error`);
  if (pointer !== undefined) {
    const named = known.fields.map((field: FieldProblem) => field.pointer);
    isTrue(named.includes(pointer), `${what}: the error names ${named.join(', ') || 'no field'} and not ${pointer}`);
  }
  return known;
}
