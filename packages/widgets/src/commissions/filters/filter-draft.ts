import {compareMoney} from '@kabinet/contract';
import {typedAmount} from '../../runtime/format/typed-amount.js';
import type {CommissionListing} from '../list/listing.js';

const PARTS = ['periodBy', 'type', 'offer', 'link', 'currency', 'subIds'] as const;

/** What stands in the form of filters before it is applied: amounts as they are typed. */
export interface FilterDraft extends Pick<CommissionListing, (typeof PARTS)[number]> {
  readonly min: string;
  readonly max: string;
  /** The sub-id whose value stands in the form. */
  readonly slot: string;
}

/** What is wrong with the bounds of the amount. */
export type AmountProblem = 'not-a-number' | 'wrong-order';

/** @param mark Between whole and fraction, as the visitor writes it. */
export function draftOf(listing: CommissionListing, slots: readonly string[], mark: string): FilterDraft {
  const {periodBy, type, offer, link, currency, subIds, minAmount, maxAmount} = listing;
  return {
    ...{periodBy, type, offer, link, currency, subIds},
    min: minAmount.replace('.', mark),
    max: maxAmount.replace('.', mark),
    slot: slots.find((slot) => subIds[slot]) ?? slots[0] ?? '',
  };
}

export function problemsIn({min, max}: FilterDraft, mark: string): {min?: AmountProblem; max?: AmountProblem} {
  const [least, most] = [typedAmount(min, mark), typedAmount(max, mark)];
  if (least && most && isMore(least, most)) return {max: 'wrong-order'};
  return {
    ...(least === undefined && {min: 'not-a-number'}),
    ...(most === undefined && {max: 'not-a-number'}),
  };
}

/** What the form asks for once nothing is wrong with it. */
export function changesIn(draft: FilterDraft, mark: string): Partial<CommissionListing> {
  return {
    ...Object.fromEntries(PARTS.map((part) => [part, draft[part]])),
    minAmount: typedAmount(draft.min, mark) ?? '',
    maxAmount: typedAmount(draft.max, mark) ?? '',
    subIds: Object.fromEntries(
      Object.entries(draft.subIds).flatMap(([slot, value]) => (value.trim() ? [[slot, value.trim()] as const] : [])),
    ),
  };
}

function isMore(a: string, b: string): boolean {
  return compareMoney({amount: a, currency: ''}, {amount: b, currency: ''}) > 0;
}
