import * as v from 'valibot';
import {maybe} from './absent.js';
import {calendarDateSchema, instantSchema} from './calendar.js';
import {reasonSchema, timelineEventSchema} from './commissions.js';
import {cursorSchema, idSchema, limitSchema} from './identifiers.js';
import {moneySchema} from './money.js';
import {openPicklist} from './open-picklist.js';
import {pageSchema} from './page.js';
import {periodSchema} from './period-schemas.js';
import {documentRefSchema} from './papers/documents.js';
import {PAYOUT_STATUSES} from './rules/statuses.js';
import {textSchema} from './text.js';

/** How the money goes. `account` is masked: `•• 4417`. */
export const payoutMethodSchema = v.object({
  kind: v.string(),
  label: maybe(textSchema),
  account: maybe(v.string()),
});

export const payoutSchema = v.object({
  id: idSchema,
  programme: idSchema,
  /** The number people quote: `P-2116`. */
  number: v.string(),
  amount: moneySchema,
  fee: maybe(moneySchema),
  /** What is withheld for the tax office. */
  tax: maybe(moneySchema),
  /** What reaches the account: the amount without fee and tax. */
  arrives: maybe(moneySchema),
  status: openPicklist(PAYOUT_STATUSES),
  statusLabel: maybe(textSchema),
  statusChangedAt: maybe(instantSchema),
  reason: maybe(reasonSchema),
  method: maybe(payoutMethodSchema),
  createdAt: instantSchema,
  expectedDate: maybe(calendarDateSchema),
  /** The partner may still take the request back. */
  cancellable: maybe(v.boolean()),
  paidAt: maybe(instantSchema),
  commissionCount: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  documents: maybe(v.array(documentRefSchema)),
});
export type Payout = v.InferOutput<typeof payoutSchema>;

/** What a payout is made of. The parts add up to its amount. */
export const payoutDetailSchema = v.object({
  ...payoutSchema.entries,
  parts: v.array(
    v.object({
      /** `commissions`, `adjustments`, `carry_over`. */
      code: v.string(),
      label: maybe(textSchema),
      count: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
      amount: moneySchema,
    }),
  ),
  timeline: v.array(timelineEventSchema),
});
export type PayoutDetail = v.InferOutput<typeof payoutDetailSchema>;

export const payoutsQuerySchema = v.object({
  programme: idSchema,
  /** By the day of creation, in the programme's zone. */
  period: v.optional(periodSchema),
  status: v.optional(v.array(v.string())),
  cursor: v.optional(cursorSchema),
  limit: v.optional(limitSchema),
});
export type PayoutsQuery = v.InferOutput<typeof payoutsQuerySchema>;

/** Newest first. */
export const payoutPageSchema = pageSchema(payoutSchema);
export type PayoutPage = v.InferOutput<typeof payoutPageSchema>;

export const payoutIdSchema = v.object({id: idSchema});
