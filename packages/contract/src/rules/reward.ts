import {roundMoney} from '../money.js';
import type {Money} from '../money.js';
import {baseOf} from './base.js';
import type {Based, Order} from './base.js';
import {netOf} from './carry-over.js';
import {exactPercent, exactSum, moneyOf, withDigits} from './exact.js';
import {fixedReward, percentReward, refusalOf} from './plain-reward.js';
import type {NoReward, Reward} from './plain-reward.js';
import type {PlanState} from './plan-state.js';
import type {RevshareRule, Rule} from './rule.js';
import {tieredReward} from './tiers.js';

export interface RewardInput {
  readonly order: Order | undefined;
  readonly excluded: readonly string[];
  readonly isFirstSale: boolean;
  readonly state: PlanState;
  readonly digits: number;
}

/** What an event earns by a rule, and the steps to it, without the line of the result. */
export function rewardBy(rule: Rule, input: RewardInput): Reward | NoReward {
  const {order, excluded, isFirstSale, state, digits} = input;
  if (rule.kind === 'fixed') return fixedReward(rule.amount, digits);
  const based = order && baseOf(order, excluded);
  if (rule.kind === 'tiered') return tieredReward(rule, {based, state, digits});
  if (rule.kind === 'revshare') {
    return based ? netReward(based, rule, state, digits) : {refused: 'no_amount'};
  }
  const bonus = rule.kind === 'hybrid' && (isFirstSale || !rule.amountOnce) ? rule.amount : undefined;
  const refused = refusalOf(based);
  if (!based || refused) return bonus ? fixedReward(bonus, digits) : {refused: refused ?? 'no_amount'};
  return bonus ? hybridReward(based, rule.rate, bonus, digits) : percentReward(based, rule.rate, digits);
}

/** `base × rate + amount`, rounded once. */
function hybridReward({base, steps}: Based, rate: string, fixed: Money, digits: number): Reward {
  const bonus = withDigits(fixed, digits);
  const exact = exactSum(exactPercent(base, rate), bonus);
  return {
    base,
    amount: roundMoney(moneyOf(exact, bonus.currency), digits),
    exact,
    steps: [...steps, {operator: 'times', code: 'rate', rate}, {operator: 'plus', code: 'fixed', amount: bonus}],
  };
}

/** `(base − what is carried) × rate`; zero where that is below zero. */
function netReward({base, steps}: Based, rule: RevshareRule, {carried}: PlanState, digits: number): Reward | NoReward {
  const result = netOf(base, carried, rule.negative, digits);
  if (!result) return {refused: 'nothing_left'};
  const {net, carry, steps: lines} = result;
  return {...percentReward({base: net, steps: [...steps, ...lines]}, rule.rate, digits), ...(carry && {carry})};
}
