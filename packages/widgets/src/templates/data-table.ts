import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {scrollsWhenWide} from './scrolls-when-wide.js';
import {bodyCell, footCell, headCell} from './table-cells.js';
import type {Column} from './table-cells.js';

export type {Column} from './table-cells.js';

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
