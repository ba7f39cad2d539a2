import {BackendError, checkInput} from '@kabinet/contract';
import type {Context} from 'hono';
import type * as v from 'valibot';
import {parseJson, textOf} from '../http/json-body.js';
import {isPlain} from '../http/plain-text.js';
import {requireStorable} from '../sql-backend/storable.js';

/** The checked body. @throws {BackendError} `validation` */
export async function input<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
  maxBytes?: number,
): Promise<v.InferOutput<Schema>> {
  const checked = checkInput(schema, parseJson(await textOf(context.req.raw, maxBytes)));
  requireStorable(checked);
  return checked;
}

/** A value of the path. @throws {BackendError} `not_found` for one that no id can have. */
export function param(context: Context, name: string): string {
  const value = context.req.param(name) ?? '';
  // No id has one, and a database cannot hold one.
  if (!isPlain(value)) throw new BackendError('not_found', 'There is no such thing.');
  return value;
}
