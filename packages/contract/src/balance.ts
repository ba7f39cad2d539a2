import * as v from 'valibot';
import {maybe} from './absent.js';
import {calendarDateSchema} from './calendar.js';
import {idSchema} from './identifiers.js';
import {currencyCodeSchema, moneySchema} from './money.js';
import {openPicklist} from './open-picklist.js';
import {metaSchema} from './page.js';
import {PAYOUT_STATUSES} from './rules/statuses.js';
import {textSchema} from './text.js';

const countSchema = maybe(v.pipe(v.number(), v.integer(), v.minValue(0)));

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
  carryOver: maybe(moneySchema),
  earned: moneySchema,
  counts: maybe(
    v.object({
      pending: countSchema,
      onHold: countSchema,
      available: countSchema,
      requested: countSchema,
      paid: countSchema,
    }),
  ),
  /** The next amount to leave the hold. */
  nextRelease: maybe(v.object({date: calendarDateSchema, amount: moneySchema})),
});
export type Account = v.InferOutput<typeof accountSchema>;

export const balanceQuerySchema = v.object({programme: idSchema});
export type BalanceQuery = v.InferOutput<typeof balanceQuerySchema>;

export const balanceSchema = v.object({
  meta: metaSchema,
  /** One for each currency; the programme's own comes first. */
  accounts: v.pipe(v.array(accountSchema), v.minLength(1)),
  nextPayout: maybe(
    v.object({
      /** Absent while the payout is only foreseen by the schedule. */
      id: maybe(idSchema),
      number: maybe(v.string()),
      date: maybe(calendarDateSchema),
      amount: maybe(moneySchema),
      status: maybe(openPicklist(PAYOUT_STATUSES)),
      method: maybe(textSchema),
    }),
  ),
  minimumPayout: maybe(moneySchema),
});
export type Balance = v.InferOutput<typeof balanceSchema>;
