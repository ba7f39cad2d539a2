import * as v from 'valibot';
import {maybe} from '../absent.js';
import type {Money} from '../money.js';
import {rewardSchema, ruleSchema} from './rule.js';
import {vatSchema} from './vat.js';

/** One line of a commission plan: what an event earns, and under which conditions. */
export const termsSchema = v.object({
  event: v.picklist(['lead', 'sale']),
  rule: ruleSchema,
  /** Only the first sale of a customer earns. */
  firstSaleOnly: maybe(v.boolean()),
  /** Sales of a customer earn for so many months from the day of the first one; for ever when it is left out. */
  recurringMonths: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200))),
  /** Days, of 24 hours, between the event and the approval, so that returns are known. */
  holdDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** The hold lasts at least until the end of this month (0), of the next one (1), and so on, in the programme's zone. */
  holdMonths: maybe(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12))),
  /** Codes of order parts that do not count into the base: `['shipping', 'tax']`. */
  excluded: maybe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)))),
  /** The most that one event earns, in the currency of the commission. */
  cap: maybe(rewardSchema),
  /** The most that one customer earns the partner, ever, by this line. */
  customerCap: maybe(rewardSchema),
  /** The most that this line earns the partner in a calendar month of the programme's zone. */
  monthCap: maybe(rewardSchema),
  /** How value added tax stands to the reward; without it there is none. */
  vat: maybe(vatSchema),
});
export type Terms = v.InferOutput<typeof termsSchema>;

/** Every amount that a line names, so that its currency can be checked. */
export function amountsIn({rule, cap, customerCap, monthCap}: Terms): Money[] {
  const rewards = rule.kind === 'tiered' ? rule.tiers.map(({reward}) => reward) : [rule];
  const amounts = rewards.map((reward) => ('amount' in reward ? reward.amount : undefined));
  return [...amounts, cap, customerCap, monthCap].flatMap((amount) => amount ?? []);
}
