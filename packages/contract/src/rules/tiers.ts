import {compareDecimals, parseDecimal} from '../decimal.js';
import {addMoney, compareMoney, percentOf, subtractMoney, sumMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import type {Based} from './base.js';
import {exactPercent, roundingOf, withDigits} from './exact.js';
import type {ExplanationStep} from './explanation.js';
import type {PlanState} from './plan-state.js';
import {fixedReward, percentReward, refusalOf} from './plain-reward.js';
import type {NoReward, Reward} from './plain-reward.js';
import type {Tier, TieredRule} from './rule.js';
import {progressOn, tierAfter} from './tier-progress.js';
import type {Reached} from './tier-progress.js';

export interface TieredInput {
  readonly based: Based | undefined;
  readonly state: PlanState;
  readonly digits: number;
}

/**
 * What a conversion earns by a ladder of tiers: the reward of the tier that it is counted in, or, split, the sum of what
 * each part of its base earns by the tier in which it lies, each part rounded by itself.
 */
export function tieredReward(rule: TieredRule, {based, state, digits}: TieredInput): Reward | NoReward {
  const before = {count: state.count ?? 0, volume: state.volume?.amount ?? '0'};
  const tier = tierAfter(rule, before);
  const isOfBase = rule.by === 'volume' || tier.reward.kind === 'percent';
  const refused = isOfBase ? refusalOf(based) : undefined;
  if (refused) return {refused};
  const reward = isSplit(rule) && based ? splitReward(rule, based, before, digits) : rewardOf(tier, based, digits);
  const after = {
    count: before.count + 1,
    volume: based ? addMoney(based.base, {...based.base, amount: before.volume}).amount : before.volume,
  };
  const progress = progressOn(rule, tier, after);
  const more = progress.next && moreOf(progress.next.tier, based, reward.amount, digits);
  return {...reward, tier: {...progress, ...(progress.next && {next: {...progress.next, ...(more && {more})}})}};
}

function rewardOf({reward}: Tier, based: Based | undefined, digits: number): Reward {
  if (reward.kind === 'fixed') return fixedReward(reward.amount, digits, 'tier');
  if (!based) throw new RangeError('A rate needs a base.');
  return percentReward(based, reward.rate, digits, 'tier');
}

/** A fixed reward has no parts. */
function isSplit({by, split, tiers}: TieredRule): boolean {
  return split === true && by === 'volume' && tiers.every(({reward}) => reward.kind === 'percent');
}

function splitReward({tiers}: TieredRule, {base, steps}: Based, {volume}: Reached, digits: number): Reward {
  const {currency} = base;
  const start: Money = {amount: volume, currency};
  const end = addMoney(start, base);
  const lines: ExplanationStep[] = [];
  for (const [index, {from, reward}] of tiers.entries()) {
    const low = later(start, {amount: index === 0 ? '0' : from, currency});
    const high = earlier(end, tiers[index + 1]?.from, currency);
    if (reward.kind !== 'percent' || compareMoney(low, high) >= 0) continue;
    lines.push(slice(lines.length === 0, withDigits(subtractMoney(high, low), digits), reward.rate, digits));
  }
  const amounts = lines.flatMap(({amount}) => amount ?? []);
  const amount = withDigits(sumMoney(amounts, currency), digits);
  return {base, amount, exact: parseDecimal(amount.amount), steps: [...withSubtotal(steps, base), ...lines]};
}

function slice(isFirst: boolean, of: Money, rate: string, digits: number): ExplanationStep {
  const amount = percentOf(of, rate, digits);
  return {
    operator: isFirst ? 'start' : 'plus',
    code: 'tier',
    of,
    rate,
    amount,
    ...roundingOf(exactPercent(of, rate), digits),
  };
}

/** The parts are parts of a subtotal, which an order without excluded parts has none of yet. */
function withSubtotal(steps: readonly ExplanationStep[], base: Money): readonly ExplanationStep[] {
  if (steps.at(-1)?.operator === 'equals') return steps;
  return [...steps, {operator: 'equals', code: 'base', amount: base, emphasis: 'subtotal'}];
}

function later(a: Money, b: Money): Money {
  return compareMoney(a, b) >= 0 ? a : b;
}

function earlier(end: Money, limit: string | undefined, currency: string): Money {
  if (limit === undefined || compareDecimals(parseDecimal(end.amount), parseDecimal(limit)) <= 0) return end;
  return {amount: limit, currency};
}

/** What the next tier would have given beyond the amount; undefined when it would not have given more. */
function moreOf(tier: Tier, based: Based | undefined, amount: Money, digits: number): Money | undefined {
  if (!based && tier.reward.kind === 'percent') return undefined;
  const more = subtractMoney(rewardOf(tier, based, digits).amount, amount);
  return compareMoney(more, zero(more.currency)) > 0 ? more : undefined;
}
