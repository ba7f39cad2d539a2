import {COMMISSION_SORTS} from '@kabinet/contract';
import type {Capabilities, CommissionSort, CommissionsQuery, Period, Programme, SubIds} from '@kabinet/contract';

/** Rows that a page may have; other sizes are brought back to `usual`. */
export const PAGE_SIZE = {least: 5, most: 100, usual: 20} as const;

export function isPageSize(size: number): boolean {
  return Number.isInteger(size) && size >= PAGE_SIZE.least && size <= PAGE_SIZE.most;
}

/** No status in particular. */
export const EVERY_STATUS = '';

/** Which commissions are listed: those of some days, or those that one payout pays, whenever they were earned. */
export type Choice = {readonly period: Period} | {readonly payout: string};

/** What narrows the list down within its choice, and how it stands. An empty text narrows nothing. */
export interface CommissionListing {
  readonly status: string;
  /** What must lie in the period: the event, or the last change of status. */
  readonly periodBy: 'event' | 'status';
  readonly type: string;
  readonly offer: string;
  readonly link: string;
  readonly currency: string;
  readonly minAmount: string;
  readonly maxAmount: string;
  readonly subIds: SubIds;
  readonly search: string;
  /** The day that the list begins with. */
  readonly jumpTo: string;
  readonly sort: CommissionSort;
  readonly direction: 'asc' | 'desc';
}

/** Nothing is left out, newest first. */
export const EVERYTHING: CommissionListing = {
  status: EVERY_STATUS,
  periodBy: 'event',
  type: '',
  offer: '',
  link: '',
  currency: '',
  minAmount: '',
  maxAmount: '',
  subIds: {},
  search: '',
  jumpTo: '',
  sort: 'occurredAt',
  direction: 'desc',
};

/** What a backend is asked for a listing that is {@link permitted}. */
export function queryOf(programme: Programme, choice: Choice, listing: CommissionListing): CommissionsQuery {
  const {status, periodBy, type, subIds, sort, direction, ...texts} = listing;
  const chosen = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  return {
    programme: programme.id,
    ...choice,
    ...(status !== EVERY_STATUS && {status: [status]}),
    ...('period' in choice && periodBy === 'status' && {periodBy}),
    ...(type !== '' && {type: [type]}),
    ...chosen,
    ...(Object.keys(subIds).length > 0 && {subIds}),
    ...(sort !== EVERYTHING.sort && {sort}),
    ...(direction !== EVERYTHING.direction && {direction}),
  };
}

/** What each filter of `capabilities.commissionFilters` needs of a listing. */
const PARTS = {
  status: ['status'],
  periodBy: ['periodBy'],
  type: ['type'],
  offer: ['offer'],
  link: ['link'],
  currency: ['currency'],
  amount: ['minAmount', 'maxAmount'],
  subIds: ['subIds'],
  search: ['search'],
  jumpTo: ['jumpTo'],
} as const satisfies Record<string, readonly (keyof CommissionListing)[]>;

export type CommissionFilter = keyof typeof PARTS;
export const COMMISSION_FILTERS = Object.keys(PARTS) as CommissionFilter[];

/** Those without a place of their own, in the order of the form that they stand in. */
export const IN_FORM: readonly CommissionFilter[] = [
  'periodBy',
  'type',
  'offer',
  'link',
  'currency',
  'amount',
  'subIds',
];

/** What a backend says of its list. */
type Takes = Pick<Capabilities, 'commissionFilters' | 'commissionSorts'>;

/** Whether the list can be narrowed down by it. */
export function takesFilter({commissionFilters = []}: Takes, filter: CommissionFilter): boolean {
  return commissionFilters.includes(filter);
}

/** The listing without what the backend has not said it takes: addresses and saved views may ask for anything. */
export function permitted(listing: CommissionListing, capabilities: Takes): CommissionListing {
  const refused = COMMISSION_FILTERS.filter((filter) => !takesFilter(capabilities, filter));
  const order = sortsFor(capabilities).includes(listing.sort) ? listing : EVERYTHING;
  // Days to jump to are those of a list that stands by moments.
  if (order.sort === 'amount') refused.push('jumpTo');
  return {...listing, ...cleared(refused), sort: order.sort, direction: order.direction};
}

/** What takes these filters away from any listing. */
export function cleared(filters: readonly CommissionFilter[]): Partial<CommissionListing> {
  return Object.fromEntries(filters.flatMap((filter) => PARTS[filter]).map((part) => [part, EVERYTHING[part]]));
}

/** The same order, of everything. */
export function unfiltered({sort, direction}: CommissionListing): CommissionListing {
  return {...EVERYTHING, sort, direction};
}

/** The filters in force. */
export function filtersIn(listing: CommissionListing): CommissionFilter[] {
  const isUsual = (part: keyof CommissionListing): boolean =>
    part === 'subIds' ? Object.keys(listing.subIds).length === 0 : listing[part] === EVERYTHING[part];
  return COMMISSION_FILTERS.filter((filter) => !PARTS[filter].every(isUsual));
}

export type Order = Pick<CommissionListing, 'sort' | 'direction'>;

/** What the list can be sorted by, in both directions; nothing where its order is fixed. */
export function sortsFor({commissionSorts = []}: Takes): CommissionSort[] {
  return COMMISSION_SORTS.filter((sort) => commissionSorts.includes(sort));
}

/** A press on the head of a column: the newest or the largest first, then the other way round. */
export function sortedBy({sort, direction}: Order, chosen: CommissionSort): Order {
  return {sort: chosen, direction: sort === chosen && direction === 'desc' ? 'asc' : 'desc'};
}
