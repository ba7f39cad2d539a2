import {commissionFor, holdEndOf, roundMoney, RULE_REASONS, ruleApplied, zero} from '@kabinet/contract';
import type {Earned, Order, PlanState, Reason, Terms} from '@kabinet/contract';
import type {Explained, NewCommissionRow} from '../schema.js';

export interface DraftInput {
  readonly terms: Terms;
  readonly order: Order | undefined;
  readonly isFirstSale: boolean;
  readonly state: PlanState;
  readonly currency: string;
  readonly timeZone: string;
  readonly digits: number;
  /** The offer's commissions wait for the operator's word. */
  readonly review: boolean;
  readonly occurredAt: Date;
  readonly now: Date;
}

/** The columns of the commission that follow from the terms, and why its status is what it is. */
export interface Draft {
  readonly columns: Required<
    Pick<NewCommissionRow, 'rule' | 'steps' | 'explained' | 'carry' | 'base' | 'amount' | 'status' | 'holdUntil'>
  >;
  readonly reason?: Reason;
}

/** What an event earns and how its life begins. An event that earns nothing is rejected from the start, and says why. */
export function draftCommission(input: DraftInput): Draft {
  const {terms, order, isFirstSale, state, currency, timeZone, digits, occurredAt} = input;
  const when = {occurredAt: occurredAt.toISOString(), timeZone};
  const reward = commissionFor({terms, ...(order && {order}), isFirstSale, digits, state, when});
  if ('refused' in reward) {
    const {amount} = roundMoney(zero(currency), digits);
    const nothing = {steps: [], explained: null, carry: null, base: null, amount, holdUntil: null};
    return {columns: {...nothing, rule: terms.rule, status: 'rejected'}, reason: RULE_REASONS[reward.refused]};
  }
  const {base, amount, steps, tier, carry} = reward;
  const {reason, ...beginning} = beginningOf(input);
  const columns = {
    rule: ruleApplied(terms.rule, tier),
    steps: [...steps],
    explained: explainedOf(reward),
    carry: carry?.amount ?? null,
    base: base?.amount ?? null,
    amount: amount.amount,
    ...beginning,
  };
  return {columns, ...(reason && {reason})};
}

function explainedOf({tier, vat}: Earned): Explained | null {
  return tier || vat ? {...(tier && {tier}), ...(vat && {vat})} : null;
}

interface Beginning {
  readonly status: 'pending' | 'on_hold' | 'approved';
  readonly holdUntil: Date | null;
  readonly reason?: Reason;
}

function beginningOf({terms, review, occurredAt, now, timeZone}: DraftInput): Beginning {
  const end = holdEndOf(terms, occurredAt.toISOString(), timeZone);
  const holdUntil = end === undefined ? null : new Date(end);
  if (review) return {status: 'pending', holdUntil, reason: RULE_REASONS.review};
  if (holdUntil && holdUntil > now) return {status: 'on_hold', holdUntil, reason: RULE_REASONS.return_period};
  return {status: 'approved', holdUntil};
}
