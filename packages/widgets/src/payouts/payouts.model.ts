import {isZero} from '@kabinet/contract';
import type {CalendarDate, Instant, Payout, PayoutsQuery, PayoutStatus, Programme, Reason} from '@kabinet/contract';

/** Rows that a page has. */
export const PAGE_SIZE = 10;

/** What the list can be narrowed to. A status that we do not know stands under `all` only. */
export const PAYOUT_FILTERS = ['all', 'coming', 'paid', 'returned'] as const;
export type PayoutFilter = (typeof PAYOUT_FILTERS)[number];

const STATUSES: Readonly<Record<Exclude<PayoutFilter, 'all'>, readonly PayoutStatus[]>> = {
  coming: ['scheduled', 'requested', 'in_review', 'processing', 'sent', 'partially_paid'],
  paid: ['paid'],
  returned: ['failed', 'rejected', 'cancelled'],
};

export function queryOf({id}: Pick<Programme, 'id'>, filter: PayoutFilter): PayoutsQuery {
  return {programme: id, limit: PAGE_SIZE, ...(filter !== 'all' && {status: [...STATUSES[filter]]})};
}

/** Its commissions are available again and go into another payout. */
export function isReturned({status}: Pick<Payout, 'status'>): boolean {
  return (STATUSES.returned as readonly string[]).includes(status);
}

export function isComing({status}: Pick<Payout, 'status'>): boolean {
  return (STATUSES.coming as readonly string[]).includes(status);
}

/** Whether a list has to tell fees: not where all are known and nothing. */
export function hasFees(payouts: readonly Pick<Payout, 'fee'>[]): boolean {
  return payouts.some(({fee}) => !fee || !isZero(fee));
}

/** When the money comes, while it is on its way: all of it or the rest `by` a day, or it is `overdue`. */
export interface Arrival {
  readonly kind: 'by' | 'rest' | 'overdue';
  readonly on: CalendarDate;
}

export function arrivalOf(payout: Payout, today: CalendarDate): Arrival | undefined {
  const {expectedDate, status} = payout;
  if (expectedDate === undefined || !isComing(payout)) return undefined;
  if (expectedDate < today) return {kind: 'overdue', on: expectedDate};
  return {kind: status === 'partially_paid' ? 'rest' : 'by', on: expectedDate};
}

/** What the line under a status answers: when it comes, when it came, or why it does not come. */
export type StatusNote =
  | Arrival
  | {readonly kind: 'since'; readonly at: Instant}
  | {readonly kind: 'returned'; readonly reason: Reason | undefined};

export function statusNote(payout: Payout, today: CalendarDate): StatusNote | undefined {
  if (isReturned(payout)) return {kind: 'returned', reason: payout.reason};
  if (isComing(payout)) return arrivalOf(payout, today);
  const at = payout.paidAt ?? payout.statusChangedAt;
  return at === undefined ? undefined : {kind: 'since', at};
}
