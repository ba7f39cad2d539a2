import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {DataTableOptions} from './data-table.js';
import {recycledRows} from './recycled-rows.js';
import type {RowWindow} from './row-window.js';
import {bodyCell, headCell} from './table-cells.js';

export interface ContinuousTableOptions<Row> extends DataTableOptions<Row> {
  /** All rows there are, loaded or not; undefined where nobody has counted. */
  total: number | undefined;
  /** What was asked for: the answer to another question begins at its top. */
  question: string;
  /** Called with the rows that are drawn. */
  onLook: (window: RowWindow) => void;
}

/** A native table of any number of rows that scrolls by itself under its head; as many rows are drawn as are seen. */
export function continuousTable<Row>(options: ContinuousTableOptions<Row>): TemplateResult {
  const {caption, columns, rows, isCurrent, tableClass = '', total, question, onLook} = options;
  const draw = (row: Row, index: number): TemplateResult =>
    html`<tr class=${isCurrent?.(row) ? 'is-current' : ''} part="row" role="row" aria-rowindex=${index + 2}>
      ${columns.map((column) => bodyCell(column, row))}
    </tr>`;
  return html`<div class="table-scroll is-continuous" role="region" aria-label=${caption} tabindex="0">
    <table
      class="table cards ${tableClass}"
      part="table"
      role="table"
      aria-rowcount=${total === undefined ? -1 : total + 1}
    >
      <caption class="hidden-text">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns.map(headCell)}
        </tr>
      </thead>
      <tbody class="rows" role="rowgroup">
        ${recycledRows({rows, question, draw, columns: columns.map(({key}) => key), onLook})}
      </tbody>
    </table>
  </div>`;
}
