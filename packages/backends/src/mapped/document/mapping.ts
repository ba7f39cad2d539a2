import {currencyCodeSchema, moneySchema, timeZoneSchema} from '@kabinet/contract';
import * as v from 'valibot';
import {COMMISSION_FIELDS, PARTNER_FIELDS, PAYOUT_FIELDS} from './fields.js';
import type {FieldKinds} from './fields.js';

/** An expression in JSONata over one row; `$answer` is the whole answer that the row stands in, `$joined` what a join found. */
const expressionSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

const digitsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18));

/**
 * How an API writes amounts: `minor`, whole numbers of the smallest unit with so many `digits`; `decimal`, a text such
 * as `"12.50"`; `float`, a JSON number, rounded to so many `digits`.
 */
export const moneyStyleSchema = v.variant('style', [
  v.strictObject({style: v.literal('minor'), digits: digitsSchema}),
  v.strictObject({style: v.literal('decimal')}),
  v.strictObject({style: v.literal('float'), digits: digitsSchema}),
]);
export type MoneyStyle = v.InferOutput<typeof moneyStyleSchema>;

/**
 * How an API writes moments: `iso`, with `Z` or an offset; `seconds` or `milliseconds` since 1970; `local`, by the clock
 * of a `zone`: `2026-03-29 14:30:00`, `29.03.2026 14:30` or a day alone.
 */
export const momentStyleSchema = v.variant('style', [
  v.strictObject({style: v.picklist(['iso', 'seconds', 'milliseconds'])}),
  v.strictObject({style: v.literal('local'), zone: timeZoneSchema}),
]);
export type MomentStyle = v.InferOutput<typeof momentStyleSchema>;

const constantSchema = v.strictObject({constant: v.union([v.string(), v.number(), v.record(v.string(), v.string())])});

/** Where a value comes from: the text of an expression, or a constant. */
const valueSchema = v.union([expressionSchema, constantSchema]);
export type ValueSource = v.InferOutput<typeof valueSchema>;

/** A field that needs more than its expression. What is left out is as the document says for all fields. */
const fieldSchema = v.union([
  expressionSchema,
  constantSchema,
  v.strictObject({
    value: valueSchema,
    /** The contract's words by the API's own. */
    table: v.optional(v.record(v.string(), v.string())),
    /** The word for what is not in the table. Without it a status is `unknown`, and the API's word its label. */
    otherwise: v.optional(v.string()),
    money: v.optional(moneyStyleSchema),
    currency: v.optional(valueSchema),
    moment: v.optional(momentStyleSchema),
  }),
]);
export type FieldMapping = v.InferOutput<typeof fieldSchema>;

function fieldsOf<Fields extends FieldKinds>(fields: Fields) {
  const entries = Object.entries(fields).map(([name, {required}]) => [
    name,
    required ? fieldSchema : v.optional(fieldSchema),
  ]);
  return v.strictObject(Object.fromEntries(entries) as Record<string, v.OptionalSchema<typeof fieldSchema, undefined>>);
}

const nameSchema = v.pipe(
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
const pagingSchema = v.variant('style', [
  v.strictObject({style: v.literal('page'), page: nameSchema, first: v.optional(v.picklist([0, 1])), size: sizeSchema}),
  v.strictObject({style: v.literal('offset'), offset: nameSchema, size: sizeSchema}),
  v.strictObject({style: v.literal('cursor'), cursor: nameSchema, next: expressionSchema, size: sizeSchema}),
  v.strictObject({style: v.literal('link'), size: sizeSchema}),
]);
export type Paging = v.InferOutput<typeof pagingSchema>;

/** A path of the API and its query; `{affiliate}` is filled from the parameters that the page or the gateway gives. */
const requestSchema = v.strictObject({
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

function listOf<Fields extends FieldKinds>(fields: Fields) {
  return v.strictObject({
    request: requestSchema,
    paging: v.optional(pagingSchema),
    /** Where the rows are in an answer; `$` when the answer is the list itself. */
    rows: expressionSchema,
    joins: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]\w{0,31}$/)), joinSchema)),
    fields: fieldsOf(fields),
  });
}

const errorsSchema = v.strictObject({
  /** What the API says of an error, read from its answer. */
  detail: v.optional(expressionSchema),
  code: v.optional(expressionSchema),
  /** True for an answer that is an error though its HTTP status says success. */
  failed: v.optional(expressionSchema),
  /** Error answers that mean an empty list: by their status, and by an expression where the status is not enough. */
  empty: v.optional(
    v.array(
      v.strictObject({
        status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(499)),
        when: v.optional(expressionSchema),
      }),
    ),
  ),
});
export type ErrorShapes = v.InferOutput<typeof errorsSchema>;

/** How a foreign JSON API is read as a partner's backend. */
export const mappingSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  /** The programme, which the operator knows and few APIs tell. */
  programme: v.strictObject({
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    name: v.union([v.string(), v.record(v.string(), v.string())]),
    currency: currencyCodeSchema,
    timeZone: timeZoneSchema,
    minimumPayout: v.optional(moneySchema),
    payoutSchedule: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
  }),
  /** How amounts and moments are written, where a field does not say otherwise. */
  money: v.optional(moneyStyleSchema),
  /** The currency of amounts; the programme's when it is left out. */
  currency: v.optional(valueSchema),
  moment: v.optional(momentStyleSchema),
  errors: v.optional(errorsSchema),
  partner: v.strictObject({request: requestSchema, fields: fieldsOf(PARTNER_FIELDS)}),
  commissions: v.optional(listOf(COMMISSION_FIELDS)),
  payouts: v.optional(listOf(PAYOUT_FIELDS)),
});
export type MappingDocument = v.InferOutput<typeof mappingSchema>;

/** Parts that occur many times in a document, by name, for the JSON Schema of it. */
export const mappingDefinitions = {
  expression: expressionSchema,
  constant: constantSchema,
  money: moneyStyleSchema,
  moment: momentStyleSchema,
  field: fieldSchema,
  request: requestSchema,
  paging: pagingSchema,
};
