import * as v from 'valibot';
import {maybe} from './absent.js';
import {cursorSchema, idSchema, limitSchema} from './identifiers.js';
import {openPicklist} from './open-picklist.js';
import {knownItems} from './known-items.js';
import {pageSchema} from './page.js';
import {termsSchema} from './rules/terms.js';
import {textSchema} from './text.js';

/** What may be promoted, where its links may lead, and on which terms. */
export const offerSchema = v.object({
  id: idSchema,
  programme: idSchema,
  name: textSchema,
  description: maybe(textSchema),
  status: openPicklist(['active', 'paused', 'archived']),
  /** The page a link leads to when the partner names none. */
  destination: v.string(),
  /** Hosts (`shop.example`, `*.shop.example`) or whole origins that a destination may have. */
  allowedHosts: v.array(v.string()),
  /** The commission plan by event, first the one that is paid most often. Terms of an unknown kind are left out. */
  terms: knownItems(termsSchema),
  /** The last click within this many days wins. */
  attributionDays: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Offer = v.InferOutput<typeof offerSchema>;

export const offersQuerySchema = v.object({
  programme: idSchema,
  cursor: v.optional(cursorSchema),
  limit: v.optional(limitSchema),
});
export type OffersQuery = v.InferOutput<typeof offersQuerySchema>;

export const offerPageSchema = pageSchema(offerSchema);
export type OfferPage = v.InferOutput<typeof offerPageSchema>;

/** An offer as other objects refer to it. */
export const offerReferenceSchema = v.object({id: idSchema, name: textSchema});
