type Attributes = Readonly<Record<string, string>>;
export type Content = Node | string;

/** An element with attributes and content: `element('p', {class: 'quiet'}, 'text')`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A line drawn as SVG in a box of 100 × 24. */
export function spark(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 100 24');
  svg.setAttribute('preserveAspectRatio', 'none');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export interface Column<Row> {
  readonly head: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => readonly Content[];
}

export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): HTMLTableElement {
  const classOf = ({isNumber}: Column<Row>): Attributes => (isNumber ? {class: 'number'} : {});
  const head = columns.map((column) => element('th', {scope: 'col', ...classOf(column)}, column.head));
  const body = rows.map((row) =>
    element('tr', {}, ...columns.map((column) => element('td', classOf(column), ...column.cell(row)))),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body));
}
