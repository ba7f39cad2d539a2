/**
 * The canonical life cycles. A platform's own status is mapped to one of these and keeps its own word as a label; what
 * cannot be mapped is `unknown`, which is shown and never moved.
 */

export const COMMISSION_STATUSES = [
  'pending',
  'on_hold',
  'approved',
  'in_payout',
  'paid',
  'rejected',
  'reversed',
  'unknown',
] as const;
export type CommissionStatus = (typeof COMMISSION_STATUSES)[number];

export const PAYOUT_STATUSES = [
  'scheduled',
  'requested',
  'in_review',
  'processing',
  'sent',
  'partially_paid',
  'paid',
  'failed',
  'rejected',
  'cancelled',
  'unknown',
] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

export const PARTNER_STATUSES = ['invited', 'pending', 'approved', 'suspended', 'blocked', 'archived'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

/** From each status, the statuses that may follow. */
export type Transitions<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/**
 * `pending` waits for the operator's word, `on_hold` for a date. `in_payout` falls back to `approved` when the payout
 * fails. After `paid` nothing moves: taking the money back is a negative entry of its own.
 */
export const COMMISSION_TRANSITIONS: Transitions<CommissionStatus> = {
  pending: ['on_hold', 'approved', 'rejected', 'reversed'],
  on_hold: ['approved', 'rejected', 'reversed'],
  approved: ['in_payout', 'rejected', 'reversed'],
  in_payout: ['paid', 'approved'],
  paid: [],
  rejected: [],
  reversed: [],
  unknown: [],
};

/**
 * A payout begins `scheduled` by the operator or `requested` by the partner. It may fail until it is paid in full; a
 * failed one is not tried again, its commissions go into the next.
 */
export const PAYOUT_TRANSITIONS: Transitions<PayoutStatus> = {
  scheduled: ['processing', 'cancelled'],
  requested: ['in_review', 'processing', 'rejected', 'cancelled'],
  in_review: ['processing', 'rejected', 'cancelled'],
  processing: ['sent', 'partially_paid', 'paid', 'failed'],
  sent: ['partially_paid', 'paid', 'failed'],
  partially_paid: ['paid', 'failed'],
  paid: [],
  failed: [],
  rejected: [],
  cancelled: [],
  unknown: [],
};

/** What the partner asked for can be taken back until somebody works on it. */
export function isCancellable(status: string): boolean {
  return status === 'requested' || status === 'in_review';
}

export function canMove<Status extends string>(transitions: Transitions<Status>, from: Status, to: Status): boolean {
  return transitions[from].includes(to);
}
