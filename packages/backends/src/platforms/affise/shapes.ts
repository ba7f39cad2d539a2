import * as v from 'valibot';
import {idOf, orNothing} from '../kit/index.js';

/**
 * What Affise's API 3.x takes and gives an affiliate, by its documentation (see `notes.md`): the fields that are read
 * here, as they are written there.
 */

const text = orNothing(v.string());
const amount = v.union([v.number(), v.string()]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Counters are texts, and sometimes numbers. */
const counter = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(Number),
  v.number('a count is expected'),
  v.integer(),
  v.minValue(0),
);
/** `"1"` and `1` are yes. */
const flag = v.pipe(
  v.nullish(v.union([v.string(), v.number(), v.boolean()])),
  v.transform((value) => value === true || String(value) === '1'),
);
/** By the clock of the zone that was asked for. */
const wallClock = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/));

export const paginationShape = v.object({per_page: count, total_count: count, page: count});

export const conversionShape = v.object({
  id: idOf,
  status: v.union([v.string(), v.number()]),
  is_paid: flag,
  currency: text,
  country: text,
  offer: v.object({id: idOf, title: v.string()}),
  sub1: text,
  sub2: text,
  sub3: text,
  sub4: text,
  sub5: text,
  sub6: text,
  sub7: text,
  sub8: text,
  comment: text,
  created_at: wallClock,
  /** The affiliate's money, which sums of the same API call revenue. */
  payouts: amount,
  /** The price of the order; zero where affiliates may not see it. */
  sum: v.nullish(amount),
  payment_type: text,
  hold_date_expire: orNothing(wallClock),
  decline_reason: text,
});
export type Conversion = v.InferOutput<typeof conversionShape>;

export const conversionsShape = v.object({
  status: v.literal(1),
  conversions: v.array(v.unknown()),
  pagination: paginationShape,
});

const sliceValue = v.union([v.string(), v.number(), v.null(), v.object({id: idOf, title: orNothing(v.string())})]);

export const statsRowShape = v.object({
  slice: v.record(v.string(), sliceValue),
  traffic: v.object({raw: counter}),
});
export type StatsRow = v.InferOutput<typeof statsRowShape>;

export const statsShape = v.object({
  status: v.literal(1),
  stats: v.array(v.unknown()),
  pagination: paginationShape,
});

export const meShape = v.object({
  status: v.literal(1),
  user: v.object({
    partner_id: idOf,
    name: text,
    company: text,
    login: text,
    status: v.union([v.string(), v.number()]),
    created_at: v.string(),
    permissions: v.optional(v.object({stats: v.optional(v.record(v.string(), v.object({level: v.string()})))})),
  }),
});
export type Me = v.InferOutput<typeof meShape>['user'];

export const offerShape = v.object({
  id: idOf,
  title: v.string(),
  preview_url: text,
  link: text,
  hold_period: v.nullish(v.union([v.number(), v.string()])),
});
export type PartnerOffer = v.InferOutput<typeof offerShape>;

export const offersShape = v.object({
  status: v.literal(1),
  offers: v.array(v.unknown()),
  pagination: paginationShape,
});

export const errorShape = v.object({status: v.number(), message: v.string()});

/** The names that questions may have. */
const day = v.pipe(v.string(), v.isoDate());
const page = v.pipe(v.string(), v.regex(/^[1-9]\d*$/));
const limit = v.pipe(v.string(), v.regex(/^(?:[1-9]\d?|[1-4]\d\d|500)$/));

export const conversionsQuestion = v.strictObject({
  date_from: day,
  date_to: day,
  timezone: v.string(),
  page,
  limit,
});

export const SLICES = ['year', 'month', 'day', 'offer', 'country', 'sub1', 'sub2', 'sub3', 'sub4', 'sub5'] as const;

export const statsQuestion = v.strictObject({
  'slice[]': v.pipe(v.array(v.picklist(SLICES)), v.minLength(1)),
  'filter[date_from]': day,
  'filter[date_to]': day,
  'conversionTypes[]': v.array(v.picklist(['total', 'confirmed', 'pending', 'declined', 'hold'])),
  timezone: v.string(),
  page,
  limit,
});
