import * as v from 'valibot';
import {calendarDateSchema} from './calendar.js';
import {decimalSchema, moneySchema} from './money.js';
import {namedRecord} from './named-record.js';
import {openPicklist} from './open-picklist.js';
import {textSchema} from './text.js';

export const COLUMN_TYPES = ['text', 'number', 'money', 'date', 'link'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

const columnIdSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_]{0,59}$/));

/** A column of the operator's own in the list of commissions, in the order in which they are declared. */
export const commissionColumnSchema = v.object({
  id: columnIdSchema,
  label: textSchema,
  type: openPicklist(COLUMN_TYPES),
});
export type CommissionColumn = v.InferOutput<typeof commissionColumnSchema>;

/** A page to open: `https:` and `http:` only. */
export const fieldLinkSchema = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(2048),
    v.regex(/^https?:\/\//i, 'An address that begins with "https://" is expected.'),
  ),
  text: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** A value by the type of its column: a text, a decimal number or a date as strings, money, or a link. */
export const fieldValueSchema = v.union([v.pipe(v.string(), v.maxLength(1000)), moneySchema, fieldLinkSchema]);
export type FieldValue = v.InferOutput<typeof fieldValueSchema>;

/** Values by the ids of columns; what is missing is shown as «—». */
export const commissionFieldsSchema = namedRecord(columnIdSchema, fieldValueSchema);
export type CommissionFields = v.InferOutput<typeof commissionFieldsSchema>;

const VALUE_OF_TYPE: Readonly<Record<ColumnType, v.GenericSchema>> = {
  text: v.string(),
  number: decimalSchema,
  money: moneySchema,
  date: calendarDateSchema,
  link: fieldLinkSchema,
};

/** Whether a value is one of its column's type; a type that this version does not know takes anything. */
export function fitsColumn(value: FieldValue, {type}: CommissionColumn): boolean {
  const schema = Object.hasOwn(VALUE_OF_TYPE, type) ? VALUE_OF_TYPE[type as ColumnType] : undefined;
  return !schema || v.is(schema, value);
}
