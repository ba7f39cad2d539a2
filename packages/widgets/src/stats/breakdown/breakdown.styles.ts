import {css} from 'lit';
import {activeFilters} from '../../styles/active-filters.styles.js';
import {tabs} from '../../styles/tabs.styles.js';
import {caption} from '../../styles/type.js';

const breakdown = css`
  .breakdown {
    padding-top: var(--_space-3);
    border-top: 1px solid var(--_line);
  }
  .breakdown-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding: 0 var(--_pad) var(--_space-2);
  }
  .breakdown-head > .subtitle {
    flex: 1 1 auto;
  }
  .breakdown .tab-list {
    padding-inline: calc(var(--_pad) - var(--_space-3));
  }
  .breakdown .tab-panel {
    padding-block: 0;
  }
  .breakdown .state,
  .breakdown .says {
    padding-inline: var(--_pad);
  }
  .part-of-total {
    display: grid;
    grid-template-columns: minmax(40px, 1fr) auto;
    gap: var(--_space-2);
    align-items: baseline;
    min-inline-size: 112px;
  }
  .part-of-total svg {
    display: block;
    align-self: center;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_hover);
    fill: var(--_chart-1);
  }
  .part-of-total .is-rest {
    fill: var(--_previous);
  }
  .part-of-total > span {
    grid-column: 2;
    min-inline-size: 56px;
    text-align: end;
    white-space: nowrap;
    color: var(--_text-secondary);
  }
  .breakdown .row-name {
    text-align: start;
    overflow-wrap: anywhere;
  }

  .heat {
    table-layout: fixed;
  }
  .heat :is(th, td):not(:first-child) {
    padding: var(--_space-1);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .heat tbody th {
    padding-block: var(--_space-1);
    white-space: nowrap;
  }
  .heat-cell {
    display: block;
    padding: var(--_space-1) 2px;
    border-radius: 3px;
    white-space: nowrap;
  }
  .heat .level-1 {
    background: color-mix(in oklab, var(--_accent-graphic) 6%, var(--_surface));
  }
  .heat .level-2 {
    background: color-mix(in oklab, var(--_accent-graphic) 14%, var(--_surface));
  }
  .heat .level-3 {
    background: color-mix(in oklab, var(--_accent-graphic) 22%, var(--_surface));
  }
  .heat .level-4 {
    background: color-mix(in oklab, var(--_accent-graphic) 32%, var(--_surface));
  }

  @container widget (min-width: 560px) {
    .table.rows .cell-name {
      inline-size: 30%;
      min-inline-size: 168px;
    }
    .table.rows .cell-share {
      inline-size: 20%;
    }
  }
  /* Figures first: the bar only shows what the number beside it says. */
  @container widget (min-width: 560px) and (max-width: 839.9px) {
    .part-of-total {
      display: block;
      min-inline-size: 0;
      text-align: end;
    }
    .part-of-total svg {
      display: none;
    }
    .table.rows .cell-share {
      inline-size: auto;
    }
    .table.rows {
      --_cell: 8px;
    }
    .table.rows .cell-name {
      min-inline-size: 148px;
    }
  }
  @container widget (max-width: 559.9px) {
    .breakdown-head > .subtitle {
      flex-basis: 100%;
    }
    .breakdown-head > .select {
      flex: 1 1 0;
    }
    .breakdown-head .export-word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.rows tr > :not(.cell-name, .is-major, .cell-share) {
      min-inline-size: calc((100% - 2 * var(--_space-4)) / 3);
    }
    /* Only breaks the line. */
    .table.rows tfoot tr > .cell-share {
      block-size: 0;
      visibility: hidden;
    }
    .heat {
      min-inline-size: 440px;
    }
    /* The name and the figure that orders the rows, the share, then the rest in as many lines as they need. */
    .table.rows tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_space-4);
    }
    .table.rows tr > * {
      text-align: start;
      ${caption}
    }
    .table.rows tr > .cell-name {
      flex: 1 1 min-content;
    }
    .table.rows tr > .is-major {
      margin-inline-start: auto;
    }
    .table.rows tr > .cell-share {
      flex-basis: 100%;
    }
    .table.rows tr > :not(.is-major, .cell-share)[data-name]::before {
      display: block;
    }
    .table.rows tr > :is(.is-major, .cell-share)[data-name]::before {
      content: none;
    }
  }
`;

/** What the widget puts on when the breakdown has come. */
export const breakdownStyles = [tabs, activeFilters, breakdown];
