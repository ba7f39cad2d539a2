import {css} from 'lit';

export const styles = css`
  .table-scroll.is-continuous {
    max-block-size: var(--kabinet-commissions-list-height, min(70vh, 720px));
    overflow: auto;
    contain: content;
    overscroll-behavior: contain;
    /* Rows change places above what is seen; the list keeps its place by itself. */
    overflow-anchor: none;
  }
  .is-continuous .rows-room td {
    padding: 0;
    border: 0;
  }
  .is-continuous .rows > tr {
    block-size: var(--_row-height, auto);
  }
  .is-continuous .rows > tr > * {
    border-top: 1px solid var(--_line);
  }
  /* Equally high rows: what is longer than its line is told by the explanation. */
  .is-continuous .rows :is(.second-line, .sub-id, .row-open, .row-name, .pill-note) {
    display: block;
    max-inline-size: 32ch;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .is-continuous .rows .row-open {
    overflow: visible;
  }
  .is-continuous .rows td {
    max-inline-size: 32ch;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  @container widget (max-width: 559.9px) {
    .is-continuous .rows > tr {
      block-size: auto;
      min-block-size: var(--_row-height, auto);
      box-sizing: border-box;
      border-top: 1px solid var(--_line);
    }
    .is-continuous .rows > tr > * {
      border-top: 0;
    }
    .is-continuous .rows-room tr {
      display: block;
      padding: 0;
    }
    .is-continuous .rows-room td {
      display: block;
    }
    .is-continuous .rows .pill-note {
      display: inline;
    }
  }
`;
