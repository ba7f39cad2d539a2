import type {CommissionStatus} from '@kabinet/contract';
import type {LedgerAccount} from '../schema.js';

const ACCOUNT_OF_STATUS: Readonly<Partial<Record<CommissionStatus, LedgerAccount>>> = {
  pending: 'pending',
  on_hold: 'on_hold',
  approved: 'available',
  in_payout: 'requested',
  paid: 'paid',
};

/** Where the money of a commission lies; undefined for what was rejected or reversed. */
export function accountOf(status: CommissionStatus): LedgerAccount | undefined {
  return ACCOUNT_OF_STATUS[status];
}

/** A commission counts into figures and balance unless it was rejected or reversed. */
export function stands(status: CommissionStatus): boolean {
  return accountOf(status) !== undefined;
}

/** The money is on its way or gone: only a negative entry can take it back. */
export function isPaidOut(status: CommissionStatus): boolean {
  return status === 'in_payout' || status === 'paid';
}
