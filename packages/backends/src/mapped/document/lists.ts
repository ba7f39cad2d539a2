import * as v from 'valibot';
import type {FieldKinds} from './fields.js';
import {expressionSchema, fieldSchema} from './values.js';

export function fieldsOf<Fields extends FieldKinds>(fields: Fields) {
  const entries = Object.entries(fields).map(([name, {required}]) => [
    name,
    required ? fieldSchema : v.optional(fieldSchema),
  ]);
  return v.strictObject(Object.fromEntries(entries) as Record<string, v.OptionalSchema<typeof fieldSchema, undefined>>);
}

export const nameSchema = v.pipe(
  v.string(),
  v.regex(/^[\w.[\]-]{1,64}$/, 'A name of a parameter such as "per_page" is expected.'),
);

const sizeSchema = v.optional(
  v.strictObject({name: nameSchema, value: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))}),
);

/**
 * How the rows of a list go over several answers. `page` and `offset` end with an answer that has fewer rows than `size`
 * asks for, or none; `cursor` ends when `next` gives nothing; `link` follows `Link: <…>; rel="next"`.
 */
export const pagingSchema = v.variant('style', [
  v.strictObject({style: v.literal('page'), page: nameSchema, first: v.optional(v.picklist([0, 1])), size: sizeSchema}),
  v.strictObject({style: v.literal('offset'), offset: nameSchema, size: sizeSchema}),
  v.strictObject({style: v.literal('cursor'), cursor: nameSchema, next: expressionSchema, size: sizeSchema}),
  v.strictObject({style: v.literal('link'), size: sizeSchema}),
]);
export type Paging = v.InferOutput<typeof pagingSchema>;

/** A path of the API and its query; `{affiliate}` is filled from the parameters that the page or the gateway gives. */
export const requestSchema = v.strictObject({
  path: v.pipe(
    v.string(),
    v.maxLength(500),
    v.regex(/^\/(?!\/)[^\s?#\\]*$/, 'A path such as "/api/commissions" is expected: no host, no query.'),
  ),
  query: v.optional(v.record(nameSchema, v.pipe(v.string(), v.maxLength(500)))),
});
export type MappedRequest = v.InferOutput<typeof requestSchema>;

/**
 * A row of another list in the same answer that belongs to a row of this one: that whose `key` is what `by` gives. A
 * field reads it as `$joined` and the name of the join.
 */
const joinSchema = v.strictObject({rows: expressionSchema, key: expressionSchema, by: expressionSchema});
export type JoinMapping = v.InferOutput<typeof joinSchema>;

export function listOf<Fields extends FieldKinds>(fields: Fields) {
  return v.strictObject({
    request: requestSchema,
    paging: v.optional(pagingSchema),
    /** Where the rows are in an answer; `$` when the answer is the list itself. */
    rows: expressionSchema,
    /** The rows are an object's values under their keys: each is read as `{key, value}`. */
    keyed: v.optional(v.boolean()),
    joins: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]\w{0,31}$/)), joinSchema)),
    fields: fieldsOf(fields),
  });
}
