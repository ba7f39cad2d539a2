import * as v from 'valibot';
import {BackendError, type FieldProblem} from './errors.js';

/** Checks input of a person or program. @throws {BackendError} `validation`, naming each field by its pointer. */
export function checkInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const fields = result.issues.map(fieldProblem);
  throw new BackendError('validation', fields.map(({pointer, detail}) => `${pointer}: ${detail}`).join('; '), {fields});
}

/** Checks what a backend answered. @throws {BackendError} `bad_response` at the stage `schema`, naming each field. */
export function checkAnswer<Schema extends v.GenericSchema>(schema: Schema, answer: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const fields = result.issues.map(fieldProblem);
  const message = `The answer does not fit the contract: ${fields.map((f) => `${f.pointer}: ${f.detail}`).join('; ')}`;
  throw new BackendError('bad_response', message, {fields, stage: 'schema'});
}

function fieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const path = (issue.path ?? []).map(({key}) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return {pointer: path.length ? `/${path.join('/')}` : '', detail: issue.message};
}
