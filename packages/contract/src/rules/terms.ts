import * as v from 'valibot';
import {maybe} from '../absent.js';
import {moneySchema} from '../money.js';

const rewardSchema = v.pipe(
  moneySchema,
  // Also asked of what is no number: a failed pattern does not end the pipe.
  v.check(({amount}) => !/^-.*[1-9]/.test(amount), 'An amount of zero or more is expected.'),
);

/** What an event earns: `percent` of the base, its rate in per cent (`"6"`, `"12.5"`), or a `fixed` amount. */
export const ruleSchema = v.variant('kind', [
  v.object({
    kind: v.literal('percent'),
    rate: v.pipe(v.string(), v.regex(/^\d{1,4}(\.\d{1,6})?$/, 'A rate in per cent such as "6" or "12.5" is expected.')),
  }),
  v.object({kind: v.literal('fixed'), amount: rewardSchema}),
]);
export type Rule = v.InferOutput<typeof ruleSchema>;

/** One line of a commission plan: what an event earns, and under which conditions. */
export const termsSchema = v.object({
  event: v.picklist(['lead', 'sale']),
  rule: ruleSchema,
  /** Only the first sale of a customer earns. */
  firstSaleOnly: maybe(v.boolean()),
  /** Days between the event and the approval, so that returns are known. */
  holdDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** Codes of order parts that do not count into the base: `['shipping', 'tax']`. */
  excluded: maybe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)))),
  /** The most that one event earns, in the currency of the commission. */
  cap: maybe(rewardSchema),
});
export type Terms = v.InferOutput<typeof termsSchema>;
