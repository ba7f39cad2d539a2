import type {CommissionStatus, PartnerStatus, PayoutStatus} from '@kabinet/contract';
import type {StatusTable} from '../kit/index.js';

/** Of a referral. */
export const REFERRAL_STATUSES: StatusTable<CommissionStatus> = {
  pending: 'pending',
  unpaid: 'approved',
  paid: 'paid',
  rejected: 'rejected',
};

export const AFFILIATE_STATUSES: StatusTable<PartnerStatus> = {
  active: 'approved',
  inactive: 'suspended',
  pending: 'pending',
  rejected: 'blocked',
};

export const PAYOUT_STATUS_TABLE: StatusTable<PayoutStatus> = {
  processing: 'processing',
  paid: 'paid',
  failed: 'failed',
};
