import {
  calendarDateSchema,
  checkInput,
  COMMISSION_SORTS,
  currencyCodeSchema,
  decimalSchema,
  idSchema,
  isSubIdSlot,
} from '@kabinet/contract';
import {parsePeriodChoice, writePeriodChoice} from '../../runtime/period-choice.js';
import type {PeriodChoice} from '../../runtime/period-choice.js';
import {readParams, writeParams} from '../../runtime/url-params.js';
import {EVERYTHING} from './listing.js';
import type {CommissionListing, Order} from './listing.js';

/** What the visitor looks at, as far as it is worth keeping. */
export interface Viewed {
  readonly period: PeriodChoice;
  readonly listing: CommissionListing;
}

// prettier-ignore
const NAMES = ['period', 'by', 'status', 'type', 'offer', 'link', 'currency', 'min', 'max', 'sub', 'search', 'day', 'sort'] as const;
const LONGEST = 200;

/**
 * Reads the parameters of an address by a prefix, `commissions-status=on_hold`. What makes no sense is as in `first`, or
 * not there: an address may come from anybody.
 */
export function readViewed(search: string, prefix: string, first: Viewed): Viewed {
  const {one, every} = readParams(search, prefix);
  const read = (name: (typeof NAMES)[number], schema: Parameters<typeof checkInput>[0]): string =>
    validated(one(name), schema);
  return {
    period: parsePeriodChoice(one('period')) ?? first.period,
    listing: {
      periodBy: one('by') === 'status' ? 'status' : 'event',
      status: read('status', idSchema),
      type: read('type', idSchema),
      offer: read('offer', idSchema),
      link: read('link', idSchema),
      currency: read('currency', currencyCodeSchema),
      minAmount: read('min', decimalSchema),
      maxAmount: read('max', decimalSchema),
      subIds: subIdsIn(every('sub')),
      search: (one('search') ?? '').slice(0, LONGEST),
      jumpTo: read('day', calendarDateSchema),
      ...orderIn(one('sort')),
    },
  };
}

/** The same address with other parameters of ours; what is as usual is left out. */
export function writeViewed(search: string, prefix: string, {period, listing}: Viewed, first: Viewed): string {
  const [chosen, usual] = [writePeriodChoice(period), writePeriodChoice(first.period)];
  const {sort, direction} = listing;
  return writeParams(search, prefix, NAMES, [
    ['period', chosen === usual ? undefined : chosen],
    ['by', listing.periodBy === 'status' ? 'status' : undefined],
    ['status', listing.status],
    ['type', listing.type],
    ['offer', listing.offer],
    ['link', listing.link],
    ['currency', listing.currency],
    ['min', listing.minAmount],
    ['max', listing.maxAmount],
    ...Object.entries(listing.subIds).map(([slot, value]) => ['sub', `${slot}:${value}`] as const),
    ['search', listing.search],
    ['day', listing.jumpTo],
    ['sort', direction === 'asc' ? `${sort} asc` : sort === EVERYTHING.sort ? undefined : sort],
  ]);
}

function validated(text: string | undefined, schema: Parameters<typeof checkInput>[0]): string {
  try {
    return text === undefined ? '' : String(checkInput(schema, text));
  } catch {
    return '';
  }
}

function subIdsIn(pairs: readonly string[]): CommissionListing['subIds'] {
  const subIds = pairs.flatMap((pair) => {
    const colon = pair.indexOf(':');
    const [slot, value] = [pair.slice(0, colon), pair.slice(colon + 1)];
    return isSubIdSlot(slot) && value !== '' && value.length <= LONGEST ? [[slot, value] as const] : [];
  });
  return Object.fromEntries(subIds);
}

function orderIn(text = ''): Order {
  const [name, direction] = text.split(' ');
  const sort = COMMISSION_SORTS.find((known) => known === name);
  return {sort: sort ?? EVERYTHING.sort, direction: sort && direction === 'asc' ? 'asc' : 'desc'};
}
