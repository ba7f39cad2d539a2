/** What a commission can be found by: the order, and what a partner sees of the customer. */
export interface Findable {
  readonly orderId?: string | null | undefined;
  readonly customerName?: string | null | undefined;
  readonly customerEmail?: string | null | undefined;
}

/** In lower case, which databases make differently, and a line each, so that nothing is found across two of them. */
export function searchedOf({orderId, customerName, customerEmail}: Findable): string {
  return [orderId, customerName, customerEmail].flatMap((text) => (text ? [folded(text)] : [])).join('\n');
}

/** What must occur in {@link searchedOf}; undefined when nothing is looked for. */
export function searchFor(search: string | undefined): string | undefined {
  const words = folded(search ?? '');
  return words === '' ? undefined : words;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
