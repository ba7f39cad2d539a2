/** The click that brought somebody to the shop, as the shop keeps it until they buy. */
export interface Visitor {
  readonly clickId: string;
  /** Of the store that they came to. */
  readonly currency: string;
}

/** The name under which the redirect hands the click id on. */
const PARAMETER = 'ref_click';
const KEY = 'shop.visitor';

/** The click id that an address hands on, if it does. */
export function clickIn(address: string): string | null {
  return new URL(address).searchParams.get(PARAMETER);
}

/** Keeps the click id of the address, if there is one: the last click wins. */
export function greet(address: string, currency: string): void {
  const clickId = clickIn(address);
  if (clickId) localStorage.setItem(KEY, JSON.stringify({clickId, currency} satisfies Visitor));
}

export function currentVisitor(): Visitor | undefined {
  const kept = localStorage.getItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as Visitor);
}

/** Calls back when a visitor arrives in another window or frame of this browser. */
export function onVisitor(arrived: (visitor: Visitor) => void): void {
  window.addEventListener('storage', ({key, newValue}) => {
    if (key === KEY && newValue !== null) arrived(JSON.parse(newValue) as Visitor);
  });
}
