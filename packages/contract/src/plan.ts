import * as v from 'valibot';
import {maybe} from './absent.js';
import {instantSchema} from './calendar.js';
import type {Instant} from './calendar.js';
import {idSchema} from './identifiers.js';
import {knownItems} from './known-items.js';
import {currencyCodeSchema, moneySchema} from './money.js';
import type {Money} from './money.js';
import {offerReferenceSchema} from './offers.js';
import {metaSchema} from './page.js';
import {termsSchema} from './rules/terms.js';
import type {Terms} from './rules/terms.js';
import {tierProgressSchema} from './rules/tier-progress.js';
import type {TierProgress} from './rules/tier-progress.js';
import type {Text} from './text.js';

/** One line of a partner's plan: what an offer pays for an event, and where the partner stands with it. */
export interface PlanLine {
  readonly offer: {id: string; name: Text};
  readonly terms: Terms;
  /** Of the commissions, and of volumes. */
  readonly currency: string;
  /** Of a ladder: the tier of the next conversion, and how far the one after it is. */
  readonly tier?: TierProgress | undefined;
  /** Of a cap by month: what was earned of it, what is left, and when a new month begins. */
  readonly month?: {earned: Money; left: Money; ends: Instant} | undefined;
}

export const planLineSchema: v.GenericSchema<unknown, PlanLine> = v.object({
  offer: offerReferenceSchema,
  terms: termsSchema,
  currency: currencyCodeSchema,
  tier: maybe(tierProgressSchema),
  month: maybe(v.object({earned: moneySchema, left: moneySchema, ends: instantSchema})),
});

export const planQuerySchema = v.object({programme: idSchema});
export type PlanQuery = v.InferOutput<typeof planQuerySchema>;

/** The partner's plan in a programme, from its active offers in the operator's order. Lines of an unknown kind are left out. */
export const planSchema = v.object({meta: metaSchema, lines: knownItems(planLineSchema)});
export type Plan = v.InferOutput<typeof planSchema>;
