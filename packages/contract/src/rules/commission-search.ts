import {searchedLines} from './search-text.js';

/** What a commission can be found by: the order, and what a partner sees of the customer. */
export interface Findable {
  readonly orderId?: string | null | undefined;
  readonly customerName?: string | null | undefined;
  readonly customerEmail?: string | null | undefined;
}

/** In what {@link searchFor} looks for a commission. */
export function searchedOf({orderId, customerName, customerEmail}: Findable): string {
  return searchedLines([orderId, customerName, customerEmail]);
}
