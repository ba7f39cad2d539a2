import {commissionFor, roundMoney, RULE_REASONS, zero} from '@kabinet/contract';
import type {Order, Reason, Terms} from '@kabinet/contract';
import {DAY_MS} from '../clock.js';
import type {NewCommissionRow} from '../schema.js';

export interface DraftInput {
  readonly terms: Terms;
  readonly order: Order | undefined;
  readonly isFirstSale: boolean;
  readonly currency: string;
  readonly digits: number;
  /** The offer's commissions wait for the operator's word. */
  readonly review: boolean;
  readonly occurredAt: Date;
  readonly now: Date;
}

/** The columns of the commission that follow from the terms, and why its status is what it is. */
export interface Draft {
  readonly columns: Required<Pick<NewCommissionRow, 'rule' | 'steps' | 'base' | 'amount' | 'status' | 'holdUntil'>>;
  readonly reason?: Reason;
}

/** What an event earns and how its life begins. An event that earns nothing is rejected from the start, and says why. */
export function draftCommission(input: DraftInput): Draft {
  const {terms, order, isFirstSale, currency, digits} = input;
  const {rule} = terms;
  const reward = commissionFor({terms, ...(order && {order}), isFirstSale, digits});
  if ('refused' in reward) {
    const {amount} = roundMoney(zero(currency), digits);
    const status = 'rejected' as const;
    return {
      columns: {rule, steps: [], base: null, amount, status, holdUntil: null},
      reason: RULE_REASONS[reward.refused],
    };
  }
  const {base, amount, steps} = reward;
  const {reason, ...beginning} = beginningOf(input);
  const columns = {rule, steps: [...steps], base: base?.amount ?? null, amount: amount.amount, ...beginning};
  return {columns, ...(reason && {reason})};
}

interface Beginning {
  readonly status: 'pending' | 'on_hold' | 'approved';
  readonly holdUntil: Date | null;
  readonly reason?: Reason;
}

function beginningOf({terms, review, occurredAt, now}: DraftInput): Beginning {
  const holdUntil = terms.holdDays > 0 ? new Date(occurredAt.getTime() + terms.holdDays * DAY_MS) : null;
  if (review) return {status: 'pending', holdUntil, reason: RULE_REASONS.review};
  if (holdUntil && holdUntil > now) return {status: 'on_hold', holdUntil, reason: RULE_REASONS.return_period};
  return {status: 'approved', holdUntil};
}
