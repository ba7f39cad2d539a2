import {css} from 'lit';

/** Where each row stands is said by the list itself, see `templates/recycled-rows.ts`. */
export const styles = css`
  .table-scroll.is-continuous {
    max-block-size: var(--kabinet-commissions-list-height, min(70vh, 720px));
    overflow: auto;
    contain: content;
    overscroll-behavior: contain;
    /* Rows change places above what is seen; the list keeps its place by itself. */
    overflow-anchor: none;
  }
  .is-placed .rows {
    /* The first row stands on the line of the head. */
    margin-block-start: -1px;
    display: block;
    position: relative;
    block-size: var(--_rows-height);
  }
  .is-placed .rows > tr {
    position: absolute;
    inset: 0 0 auto;
    box-sizing: border-box;
    block-size: var(--_row-height);
    contain: strict;
    border-top: 1px solid var(--_line);
  }
  .is-continuous:not(.is-placed) .rows > tr > * {
    border-top: 1px solid var(--_line);
  }
  .table-scroll.is-placed .rows > tr > * {
    border-top: 0;
  }
  .table-scroll.is-placed .rows > tr.is-current > :first-child {
    box-shadow: none;
  }
  .is-placed .rows > tr.is-current {
    box-shadow: inset 2px 0 var(--_accent-graphic);
  }
  .is-placed .rows > tr.is-current:dir(rtl) {
    box-shadow: inset -2px 0 var(--_accent-graphic);
  }
  /* Equally high rows: what is longer than its line is told by the explanation. */
  .is-continuous .rows :is(.second-line, .sub-id, .row-open, .row-name, .pill-note) {
    display: block;
    max-inline-size: 40ch;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .is-continuous .rows .row-open {
    overflow: visible;
  }
  .is-continuous .rows td {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .is-continuous .rows td:not(.is-end) {
    max-inline-size: 40ch;
  }

  @container widget (min-width: 560px) {
    .is-continuous > .table {
      inline-size: max-content;
    }
    .is-placed > .table,
    .is-placed thead {
      display: block;
    }
    .is-placed > .table {
      inline-size: max(100%, var(--_columns-width));
    }
    .is-placed tr {
      display: grid;
      grid-template-columns: var(--_columns);
      align-items: baseline;
    }
    .is-placed thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .is-placed .rows td:not(.is-end) {
      max-inline-size: none;
    }
    /* What names a row makes its column wider. */
    .is-placed .rows th > .second-line {
      inline-size: max-content;
    }
  }
  @container widget (max-width: 559.9px) {
    .is-continuous:not(.is-placed) .rows > tr {
      border-top: 1px solid var(--_line);
    }
    .is-continuous .rows td,
    .is-continuous .rows .pill-note {
      max-inline-size: none;
      white-space: normal;
    }
    .is-continuous .rows .pill-note {
      display: inline;
    }
  }
`;
