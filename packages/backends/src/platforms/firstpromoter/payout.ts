import type {Payout, Programme} from '@kabinet/contract';
import {statusIn} from '../kit/index.js';
import type {FirstPromoterPayout} from './objects.js';
import {PAYOUT_STATUSES} from './statuses.js';
import {rewardOf} from './units.js';

/** A payout of FirstPromoter's as the contract writes it. Its id is the number people quote. */
export function payoutOf(raw: FirstPromoterPayout, programme: Programme): Payout {
  const {id, status, amount, unit, paid_at: paidAt, failed_at: failedAt, error, created_at: createdAt} = raw;
  const changedAt = paidAt ?? failedAt;
  return {
    id,
    programme: programme.id,
    number: id,
    amount: rewardOf(amount, unit, programme.currency),
    ...statusIn(PAYOUT_STATUSES, status),
    createdAt,
    ...(changedAt !== undefined && {statusChangedAt: changedAt}),
    ...(paidAt !== undefined && {paidAt}),
    ...(error !== undefined && {reason: {text: error}}),
  };
}
