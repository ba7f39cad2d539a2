import * as v from 'valibot';
import {maybe} from '../absent.js';
import {compareDecimals, isDecimal, parseDecimal} from '../decimal.js';
import {moneySchema} from '../money.js';

/** An amount of zero or more. */
export const rewardSchema = v.pipe(
  moneySchema,
  // Also asked of what is no number: a failed pattern does not end the pipe.
  v.check(({amount}) => !/^-.*[1-9]/.test(amount), 'An amount of zero or more is expected.'),
);

/** A rate in per cent: `"6"`, `"12.5"`. */
export const rateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,4}(\.\d{1,6})?$/, 'A rate in per cent such as "6" or "12.5" is expected.'),
);

/** RevShare in its plainest form: so many per cent of the base. */
export const percentRuleSchema = v.object({kind: v.literal('percent'), rate: rateSchema});

/** CPA or CPL: the same amount for every event. */
export const fixedRuleSchema = v.object({kind: v.literal('fixed'), amount: rewardSchema});

/** A step of a ladder: from this conversion on (`"21"`), or from this volume on (`"50000.00"`), that reward. */
export const tierSchema = v.object({
  from: v.pipe(v.string(), v.regex(/^\d{1,30}(\.\d{1,18})?$/, 'A number such as "21" or "50000" is expected.')),
  reward: v.variant('kind', [percentRuleSchema, fixedRuleSchema]),
});
export type Tier = v.InferOutput<typeof tierSchema>;

/**
 * Rewards that grow with the partner's conversions (`count`) or with the sum of their bases (`volume`), counted by
 * calendar month of the programme's zone or from the beginning. The tiers stand lowest first and the first one begins
 * at nothing. A conversion earns by the tier that it is counted in: the 21st by the tier from 21, a sale by the volume
 * reached before it; with `split`, each part of a sale by the tier in which it lies (by volume and per cent only).
 */
export const tieredRuleSchema = v.object({
  kind: v.literal('tiered'),
  by: v.picklist(['count', 'volume']),
  window: v.picklist(['month', 'all_time']),
  split: maybe(v.boolean()),
  tiers: v.pipe(
    v.array(tierSchema),
    v.minLength(1),
    v.maxLength(20),
    v.check(isLadder, 'Tiers are expected from the lowest, 0 or 1, to the highest.'),
  ),
});
export type TieredRule = v.InferOutput<typeof tieredRuleSchema>;

/** CPA and RevShare together: an amount, for every event or for a customer's first sale only, plus a rate of the base. */
export const hybridRuleSchema = v.object({
  kind: v.literal('hybrid'),
  amount: rewardSchema,
  rate: rateSchema,
  /** The amount belongs to the first sale of a customer alone. */
  amountOnce: maybe(v.boolean()),
});

/**
 * RevShare of a result that may be below zero, such as net gaming revenue: revenue less bonuses and costs. What is
 * below zero is set off against the next results (`carry`), or forgiven (`waive`).
 */
export const revshareRuleSchema = v.object({
  kind: v.literal('revshare'),
  rate: rateSchema,
  negative: v.picklist(['carry', 'waive']),
});
export type RevshareRule = v.InferOutput<typeof revshareRuleSchema>;

/** What an event earns, as data. */
export type Rule =
  | v.InferOutput<typeof percentRuleSchema>
  | v.InferOutput<typeof fixedRuleSchema>
  | TieredRule
  | v.InferOutput<typeof hybridRuleSchema>
  | RevshareRule;

// The type is written out, since what is made of it would be too deep to be inferred.
export const ruleSchema: v.GenericSchema<unknown, Rule> = v.variant('kind', [
  percentRuleSchema,
  fixedRuleSchema,
  tieredRuleSchema,
  hybridRuleSchema,
  revshareRuleSchema,
]);

/** Also asked of what is no number, which has failed by then. */
function isLadder(tiers: Tier[]): boolean {
  if (!tiers.every(({from}) => isDecimal(from))) return false;
  const starts = tiers.map(({from}) => parseDecimal(from));
  return starts.every((start, index) => {
    const below = starts[index - 1];
    return below ? compareDecimals(below, start) < 0 : compareDecimals(start, parseDecimal('1')) <= 0;
  });
}
