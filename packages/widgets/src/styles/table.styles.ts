import {css} from 'lit';
import {caption, small} from './type.js';

/**
 * Tables, and the cards that their rows become below 560 px. A widget that wants another order in its cards sets
 * `grid-area` on `.cell-<key>` and `grid-template` on `.cards tr`.
 */
export const table = css`
  .table-scroll {
    position: relative;
    overflow-x: auto;
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    ${small}
  }
  .table :is(th, td) {
    padding: calc((var(--_row) - 20px) / 2) 12px;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  .table :is(th, td):first-child {
    padding-inline-start: var(--_pad);
  }
  .table :is(th, td):last-child {
    padding-inline-end: var(--_pad);
  }
  .table thead th {
    padding-block: 8px;
    ${caption}
    font-weight: 500;
    color: var(--_text-tertiary);
    white-space: nowrap;
    border-bottom: 1px solid var(--_line);
  }
  .table tbody tr + tr > * {
    border-top: 1px solid var(--_line);
  }
  .table tbody tr:hover {
    background: var(--_surface-sunken);
  }
  .table tbody tr.is-current {
    background: var(--_accent-soft);
  }
  .table tr.is-current > :first-child {
    box-shadow: inset 2px 0 var(--_accent-graphic);
  }
  .table tfoot tr > * {
    border-top: 1px solid var(--_line-control);
    font-weight: 600;
  }
  .table .is-end {
    text-align: end;
    white-space: nowrap;
  }
  .table th[scope='row'] {
    font-weight: 500;
    color: var(--_text);
  }
  .table .is-minor {
    color: var(--_text-secondary);
  }
  .table .is-major {
    font-weight: 600;
  }
  .table .is-void {
    color: var(--_text-tertiary);
    text-decoration: line-through;
    font-weight: 400;
  }
  .table thead th[aria-sort] {
    color: var(--_text);
  }
  .table thead button {
    ${caption}
    font-weight: 500;
    position: relative;
  }
  .table thead button::after {
    content: '';
    position: absolute;
    inset: -6px -4px;
  }
  .second-line {
    display: block;
    ${caption}
    line-height: 20px;
    font-weight: 400;
    color: var(--_text-tertiary);
  }

  @container widget (max-width: 559.9px) {
    .table.cards thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.cards,
    .table.cards :is(tbody, tfoot) {
      display: block;
    }
    .table.cards tr {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4px 12px;
      padding: 12px var(--_pad);
      align-items: baseline;
    }
    .table.cards tr > * {
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .table.cards tr > :first-child:is(.is-current *) {
      box-shadow: none;
    }
    .table.cards tr.is-current {
      box-shadow: inset 2px 0 var(--_accent-graphic);
    }
    .table.cards tbody tr + tr {
      border-top: 1px solid var(--_line);
    }
    .table.cards tbody tr + tr > *,
    .table.cards tfoot tr > * {
      border-top: 0;
    }
    .table.cards tfoot tr {
      border-top: 1px solid var(--_line-control);
    }
    .table.cards [data-name]::before {
      content: attr(data-name) ' ';
      font-weight: 400;
      color: var(--_text-tertiary);
    }
  }
`;
