import {RULE_REASONS} from '@kabinet/contract';
import type {CommissionStatus, PartnerStatus, PayoutStatus, Reason} from '@kabinet/contract';
import {statusIn} from '../kit/index.js';
import type {StatusTable} from '../kit/index.js';

export const COMMISSION_STATUSES: StatusTable<CommissionStatus> = {
  pending: 'pending',
  approved: 'approved',
  denied: 'rejected',
};

export const PAYOUT_STATUSES: StatusTable<PayoutStatus> = {
  pending: 'scheduled',
  processing: 'processing',
  completed: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** What a promoter is in a campaign. */
export const CAMPAIGN_STATES: StatusTable<PartnerStatus> = {
  accepted: 'approved',
  pending: 'pending',
  invited: 'invited',
  rejected: 'blocked',
  blocked: 'blocked',
  archived: 'archived',
};

/** What FirstPromoter says of a commission beside its status. */
export interface CommissionMarks {
  readonly status: string;
  readonly isPaid: boolean;
  readonly isRefunded: boolean;
}

/**
 * What was paid stays paid: a refund after that is an entry of its own. What was refunded before is reversed, whatever
 * its word is.
 */
export function commissionStatus({status, isPaid, isRefunded}: CommissionMarks): {
  status: CommissionStatus;
  statusLabel?: string;
  reason?: Reason;
} {
  const known = statusIn(COMMISSION_STATUSES, status);
  if (known.status === 'approved' && isPaid) return {status: 'paid'};
  return isRefunded ? {status: 'reversed', reason: RULE_REASONS.refund} : known;
}
