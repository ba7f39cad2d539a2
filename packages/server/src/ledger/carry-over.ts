import {carriedOver, RULE_REASONS, searchedOf} from '@kabinet/contract';
import type {CarriedRow, Money} from '@kabinet/contract';
import type {Db} from '../database/types.js';
import type {ReportDelta} from '../report/buckets.js';
import type {CommissionRow, NewCommissionRow} from '../schema.js';
import {bookCommission} from './commissions.js';
import type {Cause} from './entries.js';

/** Ids of the pair that carries the rest of a payout over: out of it, and back to what is available. */
export function carriedIds(payoutId: string): {readonly out: string; readonly back: string} {
  return {out: `${payoutId}-out`, back: `${payoutId}-back`};
}

/** Books the pair for what of a commission is more than the payout shall hold. Gives the row that goes into the payout. */
export async function bookCarryOver(
  tx: Db,
  payoutId: string,
  {of, amount}: {readonly of: CommissionRow; readonly amount: Money},
  cause: Cause,
): Promise<{out: CommissionRow; deltas: ReportDelta[]}> {
  const ids = carriedIds(payoutId);
  const pair = carriedOver(amount);
  const because = {...cause, reason: RULE_REASONS.carried_over};
  const inPayout = {...draftOf(of, ids.out, pair.out, cause.at), status: 'in_payout' as const, payoutId};
  const out = await bookCommission(tx, inPayout, because);
  const available = {...draftOf(of, ids.back, pair.back, cause.at), status: 'approved' as const, payoutId: null};
  const back = await bookCommission(tx, available, because);
  return {out: out.row, deltas: [...out.deltas, ...back.deltas]};
}

/** Of the same offer and link, so that what they earned stays what it was. */
function draftOf(
  {partnerId, programmeId, offerId, linkId, orderId, currency, rule}: CommissionRow,
  id: string,
  {amount, steps}: CarriedRow,
  at: Date,
): Omit<NewCommissionRow, 'status' | 'statusChangedAt'> {
  return {
    partnerId,
    programmeId,
    offerId,
    linkId,
    orderId,
    currency,
    rule,
    id,
    type: 'carry_over',
    occurredAt: at,
    recordedAt: at,
    searched: searchedOf({orderId}),
    amount: amount.amount,
    steps: [...steps],
  };
}
