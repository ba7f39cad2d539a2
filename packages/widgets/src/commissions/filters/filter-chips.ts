import type {CommissionsView} from '../commissions.messages.js';
import {typeWord} from '../commission-words.js';
import {cleared, filtersIn} from '../list/listing.js';
import type {CommissionFilter, CommissionListing} from '../list/listing.js';
import type {FilterChoices} from './filter-choices.js';

/** What the list is narrowed down to, in words, and what takes it away. */
export interface Narrowing {
  readonly name: string;
  readonly without: Partial<CommissionListing>;
}

/** Statuses and the search are seen where they are chosen. */
const ELSEWHERE: ReadonlySet<CommissionFilter> = new Set(['status', 'search']);

export function narrowingsOf(view: CommissionsView, listing: CommissionListing, choices: FilterChoices): Narrowing[] {
  const {t} = view;
  return filtersIn(listing)
    .filter((filter) => !ELSEWHERE.has(filter))
    .flatMap((filter): Narrowing[] => {
      if (filter !== 'subIds') return [{name: nameOf(view, listing, filter, choices), without: cleared([filter])}];
      return Object.entries(listing.subIds).map(([slot, value]) => {
        const {[slot]: _taken, ...rest} = listing.subIds;
        return {name: t('chip.pair', {name: choices.slotName(view, slot), value}), without: {subIds: rest}};
      });
    });
}

function nameOf(
  view: CommissionsView,
  listing: CommissionListing,
  filter: CommissionFilter,
  choices: FilterChoices,
): string {
  const {t, format} = view;
  const {type, offer, link, currency, jumpTo, direction} = listing;
  switch (filter) {
    case 'periodBy':
      return t('chip.by-status');
    case 'type':
      return t('chip.pair', {name: t('filters.type'), value: typeWord(view, {type})});
    case 'offer':
      return t('chip.pair', {name: t('filters.offer'), value: choices.offerName(view, offer)});
    case 'link':
      return t('chip.pair', {name: t('filters.link'), value: choices.linkName(link)});
    case 'currency':
      return t('chip.pair', {name: t('filters.currency'), value: currency});
    case 'amount':
      return amountName(view, listing);
    case 'jumpTo':
      return t(direction === 'asc' ? 'chip.day-up' : 'chip.day-down', {date: format.date(jumpTo)});
    default:
      return filter;
  }
}

function amountName({t, format}: CommissionsView, {minAmount, maxAmount}: CommissionListing): string {
  const written = (amount: string): string => format.decimal(amount, amount.split('.')[1]?.length ?? 0);
  const [min, max] = [minAmount && written(minAmount), maxAmount && written(maxAmount)];
  if (min && max) return t('chip.between', {min, max});
  return min ? t('chip.from', {min}) : t('chip.to', {max});
}
