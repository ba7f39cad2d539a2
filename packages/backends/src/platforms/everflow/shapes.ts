import * as v from 'valibot';
import {idOf, orNothing} from '../kit/index.js';

/**
 * What Everflow's affiliate API takes and gives, by its documentation (see `notes.md`): the fields that are read here,
 * as they are written there. Amounts stay what they are until a currency is at hand.
 */

const text = orNothing(v.string());
const amount = v.union([v.number(), v.string()]);
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dayOrMoment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

export const pagingShape = v.object({page: count, page_size: count, total_count: count});

export const conversionShape = v.object({
  conversion_id: idOf,
  conversion_unix_timestamp: seconds,
  sub1: text,
  sub2: text,
  sub3: text,
  sub4: text,
  sub5: text,
  status: text,
  order_id: text,
  revenue_type: text,
  /** The partner's money: what is revenue to an affiliate is a payout to the network. */
  revenue: amount,
  currency_id: text,
  error_code: v.optional(v.number()),
  error_message: text,
  relationship: v.object({offer: v.object({network_offer_id: idOf, name: v.string()})}),
});
export type Conversion = v.InferOutput<typeof conversionShape>;

export const conversionsShape = v.object({conversions: v.array(v.unknown()), paging: pagingShape});

/** The question of conversions, and the one of clicks. */
export const conversionsQuestion = v.strictObject({
  timezone_id: count,
  from: dayOrMoment,
  to: dayOrMoment,
  show_conversions: v.boolean(),
  show_events: v.boolean(),
  query: v.strictObject({filters: v.array(v.unknown()), search_terms: v.array(v.unknown())}),
});

export const tableQuestion = v.strictObject({
  timezone_id: count,
  currency_id: currency,
  from: dayOrMoment,
  to: dayOrMoment,
  columns: v.pipe(v.array(v.strictObject({column: v.string()})), v.minLength(1), v.maxLength(10)),
  query: v.strictObject({filters: v.array(v.unknown())}),
});

export const tableShape = v.object({
  table: v.array(
    v.object({
      columns: v.array(v.object({column_type: v.string(), id: v.string(), label: v.string()})),
      reporting: v.object({total_click: count, unique_click: count}),
    }),
  ),
  /** More than ten thousand rows are cut off. */
  incomplete_results: v.boolean(),
});
export type TableRow = v.InferOutput<typeof tableShape>['table'][number];

export const invoiceShape = v.object({
  network_affiliate_invoice_id: idOf,
  affiliate_invoice_status: v.string(),
  /** By the clock of `timezone_id`. */
  start_time: dayOrMoment,
  end_time: dayOrMoment,
  timezone_id: count,
  billed: amount,
  paid: amount,
  balance: amount,
  currency_id: currency,
  time_created: seconds,
  time_saved: seconds,
});
export type Invoice = v.InferOutput<typeof invoiceShape>;

export const invoicesShape = v.object({invoices: v.array(v.unknown()), paging: pagingShape});

export const billingShape = v.object({
  payment_method: text,
  payment_terms: text,
  minimum_payout: v.optional(amount),
  currency_id: text,
});

export const offerShape = v.object({
  network_offer_id: idOf,
  name: v.string(),
  offer_status: v.string(),
  preview_url: text,
  tracking_url: v.string(),
  time_created: seconds,
});
export type RunnableOffer = v.InferOutput<typeof offerShape>;

export const offersShape = v.object({offers: v.array(v.unknown()), paging: pagingShape});

export const zonesShape = v.object({
  timezones: v.array(v.object({timezone_id: count, timezone: v.string()})),
});

export const errorShape = v.object({error: v.string()});
