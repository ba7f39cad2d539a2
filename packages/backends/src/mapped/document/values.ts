import {timeZoneSchema} from '@kabinet/contract';
import * as v from 'valibot';

/** An expression in JSONata over one row; `$answer` is the whole answer that the row stands in, `$joined` what a join found. */
export const expressionSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

const digitsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18));

/**
 * How an API writes amounts: `minor`, whole numbers of the smallest unit with so many `digits`; `decimal`, a text such
 * as `"12.50"`, or as people write it when its `point` is named: `"1 234,50"`, `"1.234,50-"`; `float`, a JSON number,
 * rounded to so many `digits`.
 */
export const moneyStyleSchema = v.variant('style', [
  v.strictObject({style: v.literal('minor'), digits: digitsSchema}),
  v.strictObject({style: v.literal('decimal'), point: v.optional(v.picklist(['.', ',']))}),
  v.strictObject({style: v.literal('float'), digits: digitsSchema}),
]);
export type MoneyStyle = v.InferOutput<typeof moneyStyleSchema>;

/**
 * How an API writes moments: `iso`, with `Z` or an offset; `seconds` or `milliseconds` since 1970; `local`, by the clock
 * of a `zone`: `2026-03-29 14:30:00`, `29.03.2026 14:30`, `20260329143000` or a day alone.
 */
export const momentStyleSchema = v.variant('style', [
  v.strictObject({style: v.picklist(['iso', 'seconds', 'milliseconds'])}),
  v.strictObject({style: v.literal('local'), zone: timeZoneSchema}),
]);
export type MomentStyle = v.InferOutput<typeof momentStyleSchema>;

export const constantSchema = v.strictObject({
  constant: v.union([v.string(), v.number(), v.record(v.string(), v.string())]),
});

/** Where a value comes from: the text of an expression, or a constant. */
export const valueSchema = v.union([expressionSchema, constantSchema]);
export type ValueSource = v.InferOutput<typeof valueSchema>;

/** A field that needs more than its expression. What is left out is as the document says for all fields. */
export const fieldSchema = v.union([
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
