import {BackendError} from '@kabinet/contract';
import * as v from 'valibot';

/**
 * What a platform answered, in the shape its documentation gives it; fields that nobody reads are left aside.
 * @param what - For the log: `referral 3`.
 * @throws {BackendError} `bad_response`, naming each field.
 */
export function shaped<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => ({
    pointer: `/${(v.getDotPath(issue) ?? '').replaceAll('.', '/')}`,
    detail: issue.message,
  }));
  const words = fields.map(({pointer, detail}) => `${pointer}: ${detail}`).join('; ');
  throw new BackendError('bad_response', `The platform's ${what} cannot be read: ${words}`, {
    fields,
    code: 'platform_shape',
    stage: 'schema',
  });
}

/** An id that is a number in one answer and a text in another; exact beyond 2^53, where it comes as a text. */
export const idOf = v.pipe(
  v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.nonEmpty())]),
  v.transform(String),
);

/** Absent, null and an empty text are the same to most platforms. */
export function orNothing<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.optional(v.nullable(v.union([v.literal(''), schema]))),
    v.transform((value): v.InferOutput<Schema> | undefined =>
      value === undefined || value === null || value === '' ? undefined : value,
    ),
  );
}
