import type {CSSResultOrNative, LitElement} from 'lit';

/** Puts on sheets that came later than the element. Its own, the last of its class, keeps the last word. */
export function wear(element: HTMLElement, late: readonly CSSResultOrNative[]): void {
  const root = element.shadowRoot;
  // Sheets belong to the document that made them; in another the element waits undressed.
  if (!root || element.ownerDocument !== document) return;
  const worn = root.adoptedStyleSheets;
  const own = (element.constructor as typeof LitElement).elementStyles.slice(-1).flatMap(sheetOf);
  const added = late.flatMap(sheetOf).filter((sheet) => !worn.includes(sheet));
  if (added.length === 0) return;
  root.adoptedStyleSheets = [...worn.filter((sheet) => !own.includes(sheet)), ...added, ...own];
}

function sheetOf(style: CSSResultOrNative): CSSStyleSheet[] {
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  return sheet ? [sheet] : [];
}
