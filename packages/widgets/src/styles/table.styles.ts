import {css} from 'lit';
import {caption, small} from './type.js';

/**
 * Tables, and the cards that their rows become below 560 px. A widget that wants another order in its cards sets
 * `grid-area` on `.cell-<key>` and `grid-template` on `.cards tr`.
 */
export const table = css`
  .table-scroll {
    position: relative;
    isolation: isolate;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  /* What fits does not scroll by itself: a scroller would keep the head from sticking to the page. */
  .table-scroll.fits {
    overflow: visible;
  }
  .table-scroll.is-tall {
    max-block-size: 440px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .table-scroll:focus-visible {
    outline-offset: -3px;
  }
  .table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    ${small}
  }
  .table :is(th, td) {
    padding: calc((var(--_row) - var(--_type-small-line)) / 2) var(--_cell);
    text-align: inherit;
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
    padding-block: var(--_space-2);
    ${caption}
    font-weight: var(--_weight-label);
    text-transform: var(--_transform-label);
    color: var(--_text-tertiary);
    white-space: nowrap;
    border-bottom: 1px solid var(--_line);
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_surface);
  }
  .is-tall > .table tfoot tr > * {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_surface);
  }
  /* What names a row stays in sight while the rest is scrolled. */
  .is-wide > .table :is(th, td):first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: min(160px, 40cqi);
    max-inline-size: 50cqi;
    background: var(--_surface);
  }
  .is-wide > .table thead th:first-child {
    z-index: 3;
  }
  .is-wide > .table tbody tr:hover > :first-child {
    background: var(--_surface-sunken);
  }
  .is-wide > .table tbody tr.is-current > :first-child {
    background: var(--_accent-soft);
  }
  .table tbody tr:where(:not(:first-child)) > * {
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
  .table tr.is-current > :first-child:dir(rtl) {
    box-shadow: inset -2px 0 var(--_accent-graphic);
  }
  .table tfoot tr > * {
    border-top: 1px solid var(--_line-control);
    font-weight: var(--_weight-strong);
  }
  .table .is-end {
    text-align: end;
    white-space: nowrap;
  }
  .table th[scope='row'] {
    font-weight: var(--_weight-label);
    color: var(--_text);
  }
  .table :where(tbody, tfoot) .is-minor {
    color: var(--_text-secondary);
  }
  .table :where(tbody, tfoot) .is-major {
    font-weight: var(--_weight-strong);
  }
  .table .is-void {
    color: var(--_text-tertiary);
    text-decoration: line-through;
    font-weight: var(--_weight-body);
  }
  .table thead th[aria-sort] {
    color: var(--_text);
  }
  .table thead button {
    ${caption}
    font-weight: var(--_weight-label);
    position: relative;
  }
  .table thead button::after {
    content: '';
    position: absolute;
    inset: -6px -4px;
  }
  .sort-mark {
    display: inline-block;
    inline-size: 1em;
    text-align: center;
  }
  .second-line {
    display: block;
    ${caption}
    line-height: 20px;
    font-weight: var(--_weight-body);
    color: var(--_text-tertiary);
  }

  /* Words that may break anywhere would let their column shrink to a letter. */
  @container widget (min-width: 560px) {
    .table :is(.pill, .badge, .button, .term) {
      white-space: nowrap;
    }
  }
  @container widget (max-width: 559.9px) {
    .table.cards thead th {
      position: static;
    }
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
      gap: var(--_space-1) var(--_space-3);
      padding: var(--_space-3) var(--_pad);
      align-items: baseline;
    }
    .table.cards tr > * {
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .table.cards tr.is-current > :first-child:first-child {
      box-shadow: none;
    }
    .table.cards tr.is-current {
      box-shadow: inset 2px 0 var(--_accent-graphic);
    }
    .table.cards tr.is-current:dir(rtl) {
      box-shadow: inset -2px 0 var(--_accent-graphic);
    }
    /* For tables that do not say what stands where: the name and the most important value, then the rest. */
    :where(.table.cards tr > *) {
      grid-column: 1 / -1;
      justify-self: start;
    }
    :where(.table.cards tr > [scope='row']) {
      grid-column: 1;
    }
    :where(.table.cards tr > .is-major) {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .table.cards tbody tr:where(:not(:first-child)) {
      border-top: 1px solid var(--_line);
    }
    .table.cards tbody tr:where(:not(:first-child)) > *,
    .table.cards tfoot tr > * {
      border-top: 0;
    }
    .table.cards tfoot tr {
      border-top: 1px solid var(--_line-control);
    }
    .table.cards [data-name]::before {
      content: attr(data-name) ' ';
      font-weight: var(--_weight-body);
      color: var(--_text-tertiary);
    }
  }

  @media (forced-colors: active) {
    .table tr.is-current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
