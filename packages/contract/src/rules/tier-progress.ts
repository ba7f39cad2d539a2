import * as v from 'valibot';
import {maybe} from '../absent.js';
import {addDecimals, compareDecimals, formatDecimal, negateDecimal, parseDecimal} from '../decimal.js';
import {decimalSchema, moneySchema} from '../money.js';
import {tierSchema} from './rule.js';
import type {Rule, Tier, TieredRule} from './rule.js';

/** Where a partner stands on a ladder of tiers. Volumes are in the currency of the commission. */
export const tierProgressSchema = v.object({
  by: v.picklist(['count', 'volume']),
  window: v.picklist(['month', 'all_time']),
  /** Conversions or volume so far; with a commission, up to it and with it. */
  reached: decimalSchema,
  /** The tier that the commission was earned by; without one, that of the next conversion. */
  tier: tierSchema,
  /** Absent on the highest tier. */
  next: maybe(
    v.object({
      tier: tierSchema,
      /** What must come before a conversion earns by it; zero when the next one will. */
      missing: decimalSchema,
      /** What this commission would have earned more by it, caps and tax apart. */
      more: maybe(moneySchema),
    }),
  ),
});
export type TierProgress = v.InferOutput<typeof tierProgressSchema>;

/** How far a partner has come: conversions, or volume, in the window of the rule. */
export interface Reached {
  readonly count: number;
  /** A decimal string. */
  readonly volume: string;
}

/** The tier by which a conversion earns when so much came before it. */
export function tierAfter({by, tiers}: TieredRule, {count, volume}: Reached): Tier {
  const place = parseDecimal(by === 'count' ? String(count + 1) : volume);
  const reached = tiers.findLast(({from}) => compareDecimals(parseDecimal(from), place) <= 0) ?? tiers[0];
  if (!reached) throw new RangeError('A tiered rule has at least one tier.');
  return reached;
}

/** The place on the ladder of one who stands on `tier` and has come so far. */
export function progressOn(rule: TieredRule, tier: Tier, reached: Reached): TierProgress {
  const {by, window, tiers} = rule;
  const next = tiers[tiers.indexOf(tier) + 1];
  const far = by === 'count' ? String(reached.count) : reached.volume;
  return {by, window, reached: far, tier, ...(next && {next: {tier: next, missing: missing(rule, next, far)}})};
}

/** The 21st conversion earns by the tier from 21, so that 20 must come before it; a volume must be reached itself. */
function missing({by}: TieredRule, {from}: Tier, reached: string): string {
  const already = addDecimals(parseDecimal(reached), parseDecimal(by === 'count' ? '1' : '0'));
  const rest = addDecimals(parseDecimal(from), negateDecimal(already));
  return rest.units > 0n ? formatDecimal(rest) : '0';
}

/** What was applied: of a ladder, the reward of the tier; parts of several tiers have only the ladder in common. */
export function ruleApplied(rule: Rule, progress: TierProgress | undefined): Rule {
  return rule.kind === 'tiered' && !rule.split && progress ? progress.tier.reward : rule;
}
