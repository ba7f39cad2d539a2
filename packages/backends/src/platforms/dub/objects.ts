import {instantSchema} from '@kabinet/contract';
import * as v from 'valibot';

/** Dub's objects, as far as they are read here. Lists come bare; amounts are whole cents; moments are written in UTC. */

const cents = v.pipe(v.number(), v.safeInteger());
const count = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
const currency = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{2,10}$/));
const owner = v.object({id: v.string()});

export const partnersSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    /** The partner's id in the operator's own system. */
    tenantId: v.nullable(v.string()),
    status: v.string(),
    createdAt: instantSchema,
  }),
);
export type DubPartner = v.InferOutput<typeof partnersSchema>[number];

export const commissionSchema = v.object({
  id: v.string(),
  type: v.string(),
  /** The sale; 0 where there was none. */
  amount: cents,
  /** The partner's money; negative where it takes something back. */
  earnings: cents,
  currency,
  status: v.string(),
  invoiceId: v.nullish(v.string()),
  description: v.nullish(v.string()),
  createdAt: instantSchema,
  paidAt: v.nullish(instantSchema),
  partner: owner,
  customer: v.nullish(v.object({email: v.nullish(v.string())})),
});
export type DubCommission = v.InferOutput<typeof commissionSchema>;

export const payoutSchema = v.object({
  id: v.string(),
  invoiceId: v.nullish(v.string()),
  amount: cents,
  currency,
  status: v.string(),
  createdAt: instantSchema,
  paidAt: v.nullish(instantSchema),
  failureReason: v.nullish(v.string()),
  method: v.nullish(v.string()),
  partner: owner,
});
export type DubPayout = v.InferOutput<typeof payoutSchema>;

export const partnerLinksSchema = v.array(owner);

/** A link with everything; `/partners/links` leaves out when it was made and whether it still leads anywhere. */
export const linkSchema = v.object({
  id: v.string(),
  key: v.string(),
  shortLink: v.string(),
  url: v.string(),
  partnerId: v.nullable(v.string()),
  archived: v.optional(v.boolean(), false),
  comments: v.nullish(v.string()),
  createdAt: instantSchema,
});
export type DubLink = v.InferOutput<typeof linkSchema>;

/** Clicks from one moment to the next; the moment is a day's first one in the zone that was asked for. */
export const timeseriesSchema = v.array(v.object({start: instantSchema, clicks: count}));

export const totalsSchema = v.object({clicks: count, leads: count});
export const topLinksSchema = v.array(v.object({id: v.string(), clicks: count, leads: count}));

export const errorSchema = v.object({error: v.object({code: v.optional(v.string()), message: v.optional(v.string())})});
