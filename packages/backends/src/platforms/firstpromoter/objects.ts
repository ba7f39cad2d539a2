import {calendarDateSchema} from '@kabinet/contract';
import * as v from 'valibot';
import {idOf, momentIs, orNothing} from '../kit/index.js';

/** FirstPromoter's objects, as far as they are read here. Amounts are whole cents, or whole units of a reward. */

const moment = momentIs({style: 'iso'});
const whole = v.pipe(v.number(), v.safeInteger());
const campaign = v.object({id: idOf, name: v.string()});

export const tokenSchema = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  /** Seconds. */
  expires_in: v.number(),
});

export const promoterSchema = v.object({
  id: idOf,
  name: orNothing(v.string()),
  joined_at: moment,
  promoter_campaigns: v.array(
    v.object({
      id: idOf,
      created_at: moment,
      campaign,
      state: v.string(),
      ref_token: orNothing(v.string()),
      ref_link: orNothing(v.string()),
    }),
  ),
});
export type Promoter = v.InferOutput<typeof promoterSchema>;

export const commissionSchema = v.object({
  id: idOf,
  status: v.string(),
  is_paid: v.optional(v.boolean(), false),
  external_note: orNothing(v.string()),
  created_at: moment,
  status_updated_at: orNothing(moment),
  promoter_campaign: v.object({campaign}),
  referral: v.nullish(v.object({email: orNothing(v.string())})),
  commission_type: v.string(),
  sale_amount: orNothing(whole),
  /** 1 for the promoter's own referrals, 2 for those of promoters whom this one brought, and so on. */
  tier: orNothing(v.pipe(whole, v.minValue(1))),
  unit: v.string(),
  amount: whole,
});
export type FirstPromoterCommission = v.InferOutput<typeof commissionSchema>;

export const payoutSchema = v.object({
  id: idOf,
  status: v.string(),
  amount: whole,
  unit: v.string(),
  paid_at: orNothing(moment),
  failed_at: orNothing(moment),
  error: orNothing(v.string()),
  created_at: moment,
  promoter: v.object({id: idOf}),
});
export type FirstPromoterPayout = v.InferOutput<typeof payoutSchema>;

export const payoutsSchema = v.object({data: v.array(v.unknown())});

/** What is due next, and from which amount on anything is paid. */
export const dueSchema = v.object({
  meta: v.object({min_payment: orNothing(whole)}),
  data: v.object({
    next: v.object({amounts: v.object({cash: orNothing(whole)}), due_date: orNothing(calendarDateSchema)}),
  }),
});

export const linkSchema = v.object({
  /** None for the link that a campaign gives everybody. */
  id: orNothing(idOf),
  name: orNothing(v.string()),
  url: v.string(),
  sub_id: orNothing(v.string()),
  campaign,
});
export type ReferralLink = v.InferOutput<typeof linkSchema>;
export const linksSchema = v.array(linkSchema);

/** A row to a day; `period` begins with it. */
export const overviewSchema = v.array(
  v.object({
    period: v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, 10)),
      calendarDateSchema,
    ),
    data: v.object({clicks_count: v.optional(v.pipe(whole, v.minValue(0)), 0)}),
  }),
);

export const errorSchema = v.object({message: v.optional(v.string()), code: v.optional(v.string())});
