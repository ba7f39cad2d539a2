import * as v from 'valibot';
import {maybe} from './absent.js';
import {calendarDateSchema} from './calendar.js';
import {idSchema} from './identifiers.js';
import {moneySchema} from './money.js';
import {metaSchema} from './page.js';
import {payoutMethodSchema} from './payouts.js';
import {proofSchema} from './requisites/requisites.js';

export const payoutQuoteQuerySchema = v.object({
  programme: idSchema,
  amount: moneySchema,
  /** The id of the requisites that the money shall go to. */
  destination: idSchema,
});
export type PayoutQuoteQuery = v.InferOutput<typeof payoutQuoteQuerySchema>;

/** What a request would come to: `amount = fee + tax + arrives`. */
export const payoutQuoteSchema = v.object({
  meta: metaSchema,
  amount: moneySchema,
  fee: maybe(moneySchema),
  tax: maybe(moneySchema),
  arrives: moneySchema,
  method: payoutMethodSchema,
  /** The days between which the money should arrive. */
  arrival: maybe(v.object({from: calendarDateSchema, to: calendarDateSchema})),
  /** What may be requested now. */
  available: moneySchema,
  /** The state that this was reckoned on. A request that hands it in is refused when another one came between. */
  basis: maybe(v.pipe(v.string(), v.maxLength(200))),
});
export type PayoutQuote = v.InferOutput<typeof payoutQuoteSchema>;

export const payoutRequestSchema = v.object({
  ...payoutQuoteQuerySchema.entries,
  /** Of the quote that the partner has seen: of two windows that show the same balance, one gets it. */
  basis: v.optional(v.pipe(v.string(), v.maxLength(200))),
  proof: v.optional(proofSchema),
});
export type PayoutRequest = v.InferOutput<typeof payoutRequestSchema>;
