import {BackendError, checkAnswer} from '@kabinet/contract';
import type {ErrorKind, FieldProblem} from '@kabinet/contract';
import type * as v from 'valibot';
import {deviationOf} from './deviation.js';
import {noteVerdict} from './observation.js';

/** What a backend does wrong. */
export class Fault extends Error {
  /** @param pointer - The offending field of the answer, as a JSON Pointer, where one is known. */
  constructor(
    message: string,
    readonly pointer?: string,
  ) {
    super(message);
  }
}

/** @throws {Fault} with that message. */
export function fail(message: string, pointer?: string): never {
  noteVerdict();
  throw new Fault(message, pointer);
}

export function isTrue(condition: boolean, message: string, pointer?: string): asserts condition {
  noteVerdict();
  if (!condition) fail(message, pointer);
}

/** Equal as values; amounts are equal as numbers, and a field that is undefined equals one that is missing. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  noteVerdict();
  const deviation = deviationOf(actual, expected);
  if (!deviation) return;
  const {pointer} = deviation;
  const where = pointer === '' ? what : `${what}: at ${pointer}`;
  fail(`${where}: expected ${deviation.expected}, got ${deviation.actual}`, pointer || undefined);
}

/** The answer must fit its schema. @throws {BackendError} naming each field. */
export function fits(schema: v.GenericSchema, answer: unknown): void {
  noteVerdict();
  checkAnswer(schema, answer);
}

/** The promise must reject with that kind of error and, if a pointer is given, name that field. */
export async function refuses(
  promise: Promise<unknown>,
  kind: ErrorKind,
  what: string,
  pointer?: string,
): Promise<BackendError> {
  noteVerdict();
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
