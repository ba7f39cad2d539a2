/** What a commission can be found by: the order, and what a partner sees of the customer. */
export interface Findable {
  readonly orderId: string | null;
  readonly customerName: string | null;
  readonly customerEmail: string | null;
}

/** In lower case, which databases make differently, and a line each, so that nothing is found across two of them. */
export function searchedOf({orderId, customerName, customerEmail}: Findable): string {
  return [orderId, customerName, customerEmail]
    .flatMap((text) => text ?? [])
    .join('\n')
    .toLowerCase();
}
