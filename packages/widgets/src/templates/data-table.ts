import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {scrollsWhenWide} from './scrolls-when-wide.js';

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

export interface DataTableOptions<Row> {
  /** What the table shows, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isCurrent?: (row: Row) => boolean;
  /** Besides `table`. */
  tableClass?: string;
  /** Rows become cards below 560 px. */
  cards?: boolean;
  /** Scrolls by itself under its head, for many rows of which few are of interest at once. */
  isTall?: boolean;
}

const SORT_MARKS = {ascending: '↑', descending: '↓'};

/** A native table. Its roles are written out because the card layout's `display` would take them away. */
export function dataTable<Row>(options: DataTableOptions<Row>): TemplateResult {
  const {caption, columns, rows, rowKey, isCurrent, tableClass = '', cards = true, isTall = false} = options;
  const hasFoot = columns.some((column) => column.foot !== undefined);
  // Written now and not when `repeat` draws them: what fails in a cell fails inside the widget that is guarded.
  const written = rows.map((row) => ({key: rowKey(row), cells: columns.map((column) => bodyCell(column, row)), row}));
  return html`<div
    class="table-scroll ${isTall ? 'is-tall' : ''}"
    role="region"
    aria-label=${caption}
    tabindex=${isTall ? 0 : nothing}
    ${isTall ? nothing : scrollsWhenWide()}
  >
    <table class="table ${cards ? 'cards' : ''} ${tableClass}" part="table" role="table">
      <caption class="hidden-text">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(headCell)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          written,
          ({key}) => key,
          ({row, cells}) =>
            html`<tr class=${isCurrent?.(row) ? 'is-current' : ''} part="row" role="row">
              ${cells}
            </tr>`,
        )}
      </tbody>
      ${
        hasFoot
          ? html`<tfoot role="rowgroup">
              <tr role="row">
                ${columns.map(footCell)}
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function headCell<Row>(column: Column<Row>): TemplateResult {
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

function bodyCell<Row>(column: Column<Row>, row: Row): TemplateResult {
  const content = column.cell(row);
  const name = column.cardLabel ?? nothing;
  return column.isRowHeader
    ? html`<th class=${classesOf(column)} scope="row" role="rowheader" part="cell" data-name=${name}>${content}</th>`
    : html`<td class=${classesOf(column)} role="cell" part="cell" data-name=${name}>${content}</td>`;
}

function footCell<Row>(column: Column<Row>): TemplateResult {
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
