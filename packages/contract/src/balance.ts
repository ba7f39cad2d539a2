import * as v from 'valibot';
import {calendarDateSchema} from './calendar.js';
import {idSchema} from './identifiers.js';
import {currencyCodeSchema, moneySchema} from './money.js';
import {openPicklist} from './open-picklist.js';
import {metaSchema} from './page.js';
import {PAYOUT_STATUSES} from './rules/statuses.js';
import {textSchema} from './text.js';

const countSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

/**
 * The way of the money in one currency. It adds up:
 * `pending + onHold + available + requested + paid + carryOver = earned`.
 */
export const accountSchema = v.object({
  currency: currencyCodeSchema,
  pending: moneySchema,
  onHold: moneySchema,
  /** Approved and not yet in a payout. Never negative: see `carryOver`. */
  available: moneySchema,
  requested: moneySchema,
  paid: moneySchema,
  /** What reversals took beyond what was available; negative, and set off against the next commissions. */
  carryOver: v.optional(moneySchema),
  earned: moneySchema,
  counts: v.optional(
    v.object({
      pending: countSchema,
      onHold: countSchema,
      available: countSchema,
      requested: countSchema,
      paid: countSchema,
    }),
  ),
  /** The next amount to leave the hold. */
  nextRelease: v.optional(v.object({date: calendarDateSchema, amount: moneySchema})),
});
export type Account = v.InferOutput<typeof accountSchema>;

export const balanceQuerySchema = v.object({programme: idSchema});
export type BalanceQuery = v.InferOutput<typeof balanceQuerySchema>;

export const balanceSchema = v.object({
  meta: metaSchema,
  /** One for each currency; the programme's own comes first. */
  accounts: v.pipe(v.array(accountSchema), v.minLength(1)),
  nextPayout: v.optional(
    v.object({
      /** Absent while the payout is only foreseen by the schedule. */
      id: v.optional(idSchema),
      number: v.optional(v.string()),
      date: v.optional(calendarDateSchema),
      amount: v.optional(moneySchema),
      status: v.optional(openPicklist(PAYOUT_STATUSES)),
      method: v.optional(textSchema),
    }),
  ),
  minimumPayout: v.optional(moneySchema),
});
export type Balance = v.InferOutput<typeof balanceSchema>;
