import * as v from 'valibot';
import {maybe} from './absent.js';
import {calendarDateSchema, instantSchema} from './calendar.js';
import {cursorSchema, idSchema, limitSchema, subIdsSchema} from './identifiers.js';
import {linkReferenceSchema} from './links.js';
import {commissionFieldsSchema} from './commission-columns.js';
import {currencyCodeSchema, decimalSchema, moneySchema} from './money.js';
import {offerReferenceSchema} from './offers.js';
import {openPicklist} from './open-picklist.js';
import {pageSchema} from './page.js';
import {periodSchema} from './period-schemas.js';
import {explanationSchema} from './rules/explanation.js';
import {COMMISSION_STATUSES} from './rules/statuses.js';
import {ruleSchema} from './rules/rule.js';
import {textSchema} from './text.js';

/**
 * `sub_partner` is a share of what a partner earned whom this one brought. `adjustment` takes back a part, or the whole
 * of what was paid already: its amount is negative. `carry_over` comes in pairs that add up to nothing: what a payout of a
 * part leaves of its last commission, taken out of the payout and kept for the next one.
 */
export const COMMISSION_TYPES = ['lead', 'sale', 'sub_partner', 'adjustment', 'carry_over'] as const;
export type CommissionType = (typeof COMMISSION_TYPES)[number];

/** Whether a commission is counted as a conversion of the partner's own visitors. */
export function isConversion(type: string): type is 'lead' | 'sale' {
  return type === 'lead' || type === 'sale';
}

/** Whose commission a share was taken of. */
export const subPartnerSchema = v.object({
  /** 1 for those whom the partner brought, 2 for those whom these brought, and so on. */
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** As much of a name as the operator shows to others. */
  name: maybe(v.pipe(v.string(), v.maxLength(200))),
});
export type SubPartner = v.InferOutput<typeof subPartnerSchema>;

/** Why something is as it is: a code for programs, the operator's words for people. */
export const reasonSchema = v.object({code: maybe(v.string()), text: maybe(textSchema)});
export type Reason = v.InferOutput<typeof reasonSchema>;

export const commissionSchema = v.object({
  id: idSchema,
  programme: idSchema,
  type: openPicklist(COMMISSION_TYPES),
  /** When the event happened that earned it. */
  occurredAt: instantSchema,
  orderId: maybe(v.string()),
  offer: offerReferenceSchema,
  link: maybe(linkReferenceSchema),
  subIds: maybe(subIdsSchema),
  /** Never more than a display name and a masked e-mail. */
  customer: maybe(v.object({name: maybe(v.string()), email: maybe(v.string())})),
  /** The whole order. The part that counts is the base in the explanation. */
  sale: maybe(moneySchema),
  base: maybe(moneySchema),
  /** Absent too when its kind is one that this version does not know. */
  rule: v.fallback(maybe(ruleSchema), undefined),
  /** The partner's money. Negative for an adjustment. */
  amount: moneySchema,
  status: openPicklist(COMMISSION_STATUSES),
  /** The operator's own word for the status. */
  statusLabel: maybe(textSchema),
  statusChangedAt: maybe(instantSchema),
  reason: maybe(reasonSchema),
  /** The hold ends at this moment. */
  holdUntil: maybe(instantSchema),
  expectedPayoutDate: maybe(calendarDateSchema),
  payout: maybe(v.object({id: idSchema, number: maybe(v.string()), date: maybe(calendarDateSchema)})),
  /** Of a share of what a partner earned whom this one brought. */
  subPartner: maybe(subPartnerSchema),
  /** The commission that this one adjusts. */
  adjusts: maybe(idSchema),
  /** Values of the operator's own columns, which the programme declares. */
  fields: maybe(commissionFieldsSchema),
});
export type Commission = v.InferOutput<typeof commissionSchema>;

/** A moment in the life of a commission or a payout; without `at` it is still to come, expected on `expectedOn`. */
export const timelineEventSchema = v.object({
  /** `click`, `lead`, `sale`, `refund`, `hold_end`, `payout`, or a status. */
  code: v.string(),
  at: maybe(instantSchema),
  expectedOn: maybe(calendarDateSchema),
  label: maybe(textSchema),
  note: maybe(textSchema),
});
export type TimelineEvent = v.InferOutput<typeof timelineEventSchema>;

/** A commission that explains itself. The steps are arithmetic that can be repeated by hand. */
export const commissionDetailSchema = v.object({
  ...commissionSchema.entries,
  explanation: explanationSchema,
  timeline: v.array(timelineEventSchema),
  adjustedBy: maybe(v.array(v.object({id: idSchema, amount: moneySchema}))),
});
export type CommissionDetail = v.InferOutput<typeof commissionDetailSchema>;

/** What a list of commissions may be sorted by. */
export const COMMISSION_SORTS = ['occurredAt', 'statusChangedAt', 'amount'] as const;
export type CommissionSort = (typeof COMMISSION_SORTS)[number];

export const commissionsQuerySchema = v.object({
  programme: idSchema,
  /** Whole days in the programme's zone. */
  period: v.optional(periodSchema),
  /** What must lie in the period: the event, which is usual, or the last change of status. */
  periodBy: v.optional(v.picklist(['event', 'status'])),
  status: v.optional(v.array(v.string())),
  type: v.optional(v.array(v.string())),
  offer: v.optional(idSchema),
  link: v.optional(idSchema),
  payout: v.optional(idSchema),
  currency: v.optional(currencyCodeSchema),
  /** Bounds of the commission's amount, both included. */
  minAmount: v.optional(decimalSchema),
  maxAmount: v.optional(decimalSchema),
  /** Sub-ids that a commission must have, exactly as they are: `{sub1: 'spring'}`. */
  subIds: v.optional(subIdsSchema),
  /** A part of the order's id, of the customer's display name or of the masked e-mail, in either case; `ё` is `е`. */
  search: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** By the moment of the event, when it is left out. Equal rows stand by their ids. */
  sort: v.optional(v.picklist(COMMISSION_SORTS)),
  /** Downwards, when it is left out. */
  direction: v.optional(v.picklist(['asc', 'desc'])),
  /** The first page begins with this day, or with the next one in the direction of the list; by moments only. */
  jumpTo: v.optional(calendarDateSchema),
  /** False leaves `total` and `summary` out, which spares those who read page after page the counting: cursors do not mind. */
  totals: v.optional(v.boolean()),
  cursor: v.optional(cursorSchema),
  limit: v.optional(limitSchema),
});
export type CommissionsQuery = v.InferOutput<typeof commissionsQuerySchema>;

/**
 * Newest first unless the query says otherwise. `summary` counts the same set without its status filter, so that it
 * says what each status holds, by currency. A row that changes between two pages of a list sorted by change goes to its
 * new place: readers tell rows apart by their ids.
 */
export const commissionPageSchema = v.object({
  ...pageSchema(commissionSchema).entries,
  summary: maybe(
    v.array(
      v.object({
        status: openPicklist(COMMISSION_STATUSES),
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        amount: v.array(moneySchema),
      }),
    ),
  ),
});
export type CommissionPage = v.InferOutput<typeof commissionPageSchema>;

export const commissionIdSchema = v.object({id: idSchema});
