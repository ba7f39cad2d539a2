/** Height of each widget's skeleton, in pixels: in narrow windows, and in others. */
const ROOM: readonly (readonly [name: string, narrow: number, wide: number])[] = [
  ['stats', 1110, 1230],
  ['links', 1414, 864],
  ['commissions', 711, 890],
  ['balance', 912, 555],
  ['payouts', 1413, 850],
  ['requisites', 330, 330],
];

/**
 * Keeps the room of the widgets of this page until they are there. The entry comes long before them; where it comes before
 * the page is painted, what stands below them does not move. A rule of the page that names them goes before these.
 */
export function reserveRoom(prefix: string): void {
  const rules = ROOM.map(([name, narrow, wide]) => {
    const waiting = `:where(${prefix}-${name}:not(:defined,[hidden]))`;
    return `${waiting}{display:block;min-block-size:${wide}px}@media(width<600px){${waiting}{min-block-size:${narrow}px}}`;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  document.adoptedStyleSheets.push(sheet);
}
