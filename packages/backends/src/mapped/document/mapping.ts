import {currencyCodeSchema, ERROR_KINDS, moneySchema, timeZoneSchema} from '@kabinet/contract';
import * as v from 'valibot';
import {COMMISSION_FIELDS, PARTNER_FIELDS, PAYOUT_FIELDS} from './fields.js';
import {bodySchema, linksSchema} from './links.js';
import {fieldsOf, listOf, pagingSchema, requestSchema} from './lists.js';
import {reportSchema} from './report.js';
import {
  constantSchema,
  expressionSchema,
  fieldSchema,
  moneyStyleSchema,
  momentStyleSchema,
  valueSchema,
} from './values.js';

const errorsSchema = v.strictObject({
  /** What the API says of an error, read from its answer. */
  detail: v.optional(expressionSchema),
  code: v.optional(expressionSchema),
  /** What an error is by its code, where the HTTP status does not tell: `{"11": "unauthenticated"}`. */
  kinds: v.optional(v.record(v.string(), v.picklist(ERROR_KINDS))),
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

const textSchema = v.union([v.string(), v.record(v.string(), v.string())]);

/** Where links of an offer lead when the partner names no other page, and to which hosts they may lead. */
const offerSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  name: textSchema,
  description: v.optional(textSchema),
  destination: v.pipe(v.string(), v.url()),
  allowedHosts: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type OfferMapping = v.InferOutput<typeof offerSchema>;

/** How a foreign JSON API is read as a partner's backend. */
export const mappingSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  /** The programme, which the operator knows and few APIs tell. */
  programme: v.strictObject({
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    name: textSchema,
    currency: currencyCodeSchema,
    timeZone: timeZoneSchema,
    minimumPayout: v.optional(moneySchema),
    payoutSchedule: v.optional(textSchema),
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
  links: v.optional(linksSchema),
  report: v.optional(reportSchema),
  /** What may be promoted. Without it links cannot be made. */
  offers: v.optional(v.pipe(v.array(offerSchema), v.minLength(1), v.maxLength(200))),
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
  body: bodySchema,
};
