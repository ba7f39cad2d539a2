import * as v from 'valibot';
import {maybe} from '../absent.js';
import {namedRecord} from '../named-record.js';
import {openPicklist} from '../open-picklist.js';
import {textSchema} from '../text.js';

/** Numbers and addresses that carry a check, or a shape of their own. */
export const REQUISITE_FORMATS = [
  'ru-inn-10',
  'ru-inn-12',
  'ru-kpp',
  'ru-ogrn',
  'ru-ogrnip',
  'ru-bik',
  'ru-account',
  'ru-correspondent-account',
  'ru-mobile',
  'iban',
  'bic',
  'card',
  'us-routing',
  'email',
  'tron-address',
  'ethereum-address',
] as const;
export type RequisiteFormat = (typeof REQUISITE_FORMATS)[number];

/** The name of a field, as in `values`. */
export const fieldNameSchema = v.pipe(v.string(), v.nonEmpty('A name is expected.'), v.maxLength(64, 'Too long.'));

const lengthSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * One field of a form: a string in the words of JSON Schema (draft 2020-12). Two words are ours and begin with `x-`;
 * titles may be in several languages.
 */
export const requisiteFieldSchema = v.object({
  type: v.literal('string'),
  title: textSchema,
  /** What to look at: «20 цифр, есть в договоре с банком». */
  description: maybe(textSchema),
  /** A format that is not known here is not judged here. */
  format: maybe(openPicklist(REQUISITE_FORMATS)),
  /** A regular expression with the flag `u`. */
  pattern: maybe(v.pipe(v.string(), v.maxLength(500), v.check(isRegExp, 'A regular expression is expected.'))),
  minLength: maybe(lengthSchema),
  maxLength: maybe(lengthSchema),
  /** The values that there are, each by its title. */
  oneOf: maybe(v.array(v.object({const: v.string(), title: textSchema}))),
  /** Masked wherever it is not asked for: an account, a phone, a passport. */
  writeOnly: maybe(v.boolean()),
  /** What is said when `pattern` does not fit. */
  errorMessage: maybe(textSchema),
  /** The field with the БИК that the key of this account is over. */
  'x-against': maybe(fieldNameSchema),
  /** What the bank of this БИК fills: `{name: 'bankName', correspondentAccount: 'correspondentAccount'}`. */
  'x-fills': maybe(v.record(v.string(), fieldNameSchema)),
});
export type RequisiteField = v.InferOutput<typeof requisiteFieldSchema>;

/** A way to be paid, as a form: a subset of JSON Schema with fields in the order in which they are filled in. */
export const requisiteFormSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  title: textSchema,
  description: maybe(textSchema),
  type: v.literal('object'),
  properties: namedRecord(fieldNameSchema, requisiteFieldSchema),
  required: maybe(v.array(fieldNameSchema)),
  /** One of these groups at least is filled in: a phone or a card. */
  anyOf: maybe(v.array(v.object({required: v.array(fieldNameSchema)}))),
  /** The fields that say where the money goes; the first one that is filled in stands for all, masked. */
  'x-account': maybe(v.array(fieldNameSchema)),
  /** What a payout to such a recipient needs: `act`, `invoice`, `npd_receipt`. */
  'x-documents': maybe(v.array(v.object({code: v.string(), label: textSchema}))),
});
export type RequisiteForm = v.InferOutput<typeof requisiteFormSchema>;

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source.length > 0;
  } catch {
    return false;
  }
}

/** What was filled in, by the names of the fields. An absent value and an empty one mean the same. */
export type RequisiteValues = Readonly<Record<string, string>>;
