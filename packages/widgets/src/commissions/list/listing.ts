import type {CommissionsQuery, Period, Programme} from '@kabinet/contract';

/** Rows that a page may have; other sizes are brought back to `usual`. */
export const PAGE_SIZE = {least: 5, most: 100, usual: 20} as const;

export function isPageSize(size: number): boolean {
  return Number.isInteger(size) && size >= PAGE_SIZE.least && size <= PAGE_SIZE.most;
}

/** No status in particular. */
export const EVERY_STATUS = '';

/** Which commissions are listed: those of some days, or those that one payout pays, whenever they were earned. */
export type Choice = {readonly period: Period} | {readonly payout: string};

/** What narrows the list down within its choice. An empty text narrows nothing. */
export interface CommissionListing {
  readonly status: string;
}

export const EVERYTHING: CommissionListing = {status: EVERY_STATUS};

export function queryOf(programme: Programme, choice: Choice, listing: CommissionListing): CommissionsQuery {
  const {status} = listing;
  return {programme: programme.id, ...choice, ...(status !== EVERY_STATUS && {status: [status]})};
}
