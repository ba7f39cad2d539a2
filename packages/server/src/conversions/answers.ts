import {BackendError} from '@kabinet/contract';
import type {CommissionStatus, Money} from '@kabinet/contract';

/** What the shop is told of a lead or a sale. */
export interface EarnedAnswer {
  event: 'lead' | 'sale';
  orderId: string;
  /** The commission's id. */
  id: string;
  partner: string;
  programme: string;
  status: CommissionStatus;
  /** The partner's money. */
  amount: Money;
  reason?: string;
}

/** What the shop is told of a refund. */
export interface RefundAnswer {
  event: 'refund';
  orderId: string;
  refundId?: string;
  /** The commission's id. */
  id: string;
  /** `unchanged`: the commission had been rejected or reversed before. */
  outcome: 'reversed' | 'adjusted' | 'unchanged';
  /** The negative commission, when there is one. */
  adjustment?: {id: string; amount: Money};
}

export type ConversionAnswer = EarnedAnswer | RefundAnswer;

/** The first answer again, when the same was posted. @throws {BackendError} `conflict` when something else was. */
export function replay<Answer extends ConversionAnswer>(
  known: {requestHash: string; answer: unknown},
  hash: string,
  what: string,
): Answer {
  if (known.requestHash === hash) return known.answer as Answer;
  throw new BackendError('conflict', `The ${what} is known already, with other contents.`, {code: 'other_contents'});
}
