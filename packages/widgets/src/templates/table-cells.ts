import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';

export interface Column<Row> {
  /** Names the column: class `cell-<key>` on its cells, for the card layout. */
  key: string;
  head: unknown;
  cell: (row: Row) => unknown;
  /** Numbers and amounts stand at the end. */
  align?: 'start' | 'end';
  /** Less or more important than its neighbours. */
  weight?: 'minor' | 'major';
  /** The cell that names its row. */
  isRowHeader?: boolean;
  /** In a card, the word before the value. */
  cardLabel?: string;
  /** In the row under the table. */
  foot?: unknown;
  sort?: {direction: 'ascending' | 'descending' | undefined; onSort: () => void};
}

const SORT_MARKS = {ascending: '↑', descending: '↓'};

export function headCell<Row>(column: Column<Row>): TemplateResult {
  const {head, sort} = column;
  return html`<th class=${classesOf(column)} scope="col" role="columnheader" aria-sort=${sort?.direction ?? nothing}>
    ${
      sort
        ? html`<button type="button" @click=${sort.onSort}>
            ${head}<span class="sort-mark" aria-hidden="true"
              >${sort.direction ? SORT_MARKS[sort.direction] : '↕'}</span
            >
          </button>`
        : head
    }
  </th>`;
}

export function bodyCell<Row>(column: Column<Row>, row: Row): TemplateResult {
  const content = column.cell(row);
  const name = column.cardLabel ?? nothing;
  return column.isRowHeader
    ? html`<th class=${classesOf(column)} scope="row" role="rowheader" part="cell" data-name=${name}>${content}</th>`
    : html`<td class=${classesOf(column)} role="cell" part="cell" data-name=${name}>${content}</td>`;
}

export function footCell<Row>(column: Column<Row>): TemplateResult {
  return html`<td class=${classesOf(column)} role="cell" data-name=${column.cardLabel ?? nothing}>
    ${column.foot ?? nothing}
  </td>`;
}

function classesOf<Row>({key, align, weight}: Column<Row>) {
  return classMap({
    [`cell-${key}`]: true,
    'is-end': align === 'end',
    'is-minor': weight === 'minor',
    'is-major': weight === 'major',
  });
}
