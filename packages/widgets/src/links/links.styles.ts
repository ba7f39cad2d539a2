import {css} from 'lit';
import {caption, small} from '../styles/type.js';

export const styles = css`
  .list-head {
    border-top: 1px solid var(--_line);
  }
  .links-list:focus-visible {
    outline-offset: -2px;
  }
  .list-head .select .input,
  .links-list .head-tools .select .input {
    min-block-size: 36px;
    padding-block: 7px;
    border-color: var(--_line-soft);
    ${small}
    font-weight: var(--_weight-medium);
  }

  .links :is(td, th[scope='row']) {
    vertical-align: middle;
  }
  .links td.cell-cr {
    color: var(--_text-secondary);
  }
  .links .cell-name {
    max-inline-size: 0;
    inline-size: 100%;
  }
  .links thead .cell-name {
    max-inline-size: none;
  }
  .link-name {
    margin-inline-end: var(--_space-1);
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }
  /* A status takes no more height than the name beside it. */
  .cell-name .pill {
    margin-block: -4px;
  }
  .link-address {
    display: block;
    font-family: var(--_font-mono);
    font-size: 12px;
    line-height: 20px;
    font-weight: var(--_weight-body);
    font-variant-ligatures: none;
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .link-scheme {
    font-size: 0;
    font-size-adjust: none;
  }
  .link-tags {
    display: block;
    ${caption}
    font-weight: var(--_weight-body);
    color: var(--_text-tertiary);
    overflow-wrap: anywhere;
  }
  .link-day {
    white-space: nowrap;
  }
  .link-filters-room {
    min-block-size: 48px;
    padding: 0 var(--_pad) var(--_space-3);
  }
  .link-amount {
    display: block;
  }
  .list-head-shape {
    min-block-size: 69px;
  }
  .links-shape .bone-row {
    min-block-size: 65px;
  }
  /* Where there are no links yet, as much room as was kept for them. */
  .links-list [part='empty'] {
    min-block-size: 369px;
  }
  .link-actions {
    display: flex;
    gap: var(--_space-1);
    justify-content: flex-end;
  }

  @container widget (min-width: 840px) {
    .links .cell-name {
      inline-size: 36%;
    }
  }

  @container widget (min-width: 560px) {
    .links :is(.cell-name, .cell-destination) {
      min-inline-size: 180px;
    }
    .links .cell-offer {
      min-inline-size: 120px;
    }
  }

  /* There is no room for the words of every button, nor for what can be worked out. */
  @container widget (560px <= width < 840px) {
    .links .cell-cr {
      display: none;
    }
    .link-actions:not(.is-selected) > [part='copy'] {
      gap: 0;
      inline-size: 36px;
      padding-inline: 0;
      font-size: 0;
      font-size-adjust: none;
    }
  }

  @container widget (max-width: 559.9px) {
    .list-head {
      display: block;
    }
    .list-head-shape {
      min-block-size: 189px;
    }
    .links-shape .bone-row {
      min-block-size: 193px;
    }
    .links-shape.is-guess .bone-row {
      min-block-size: 165px;
    }
    .links-shape.is-guess .bone-row:nth-child(n + 4) {
      display: none;
    }
    .links-list [part='empty'] {
      min-block-size: 539px;
    }
    .links-list .head-tools {
      flex: 1 1 100%;
      margin-top: var(--_space-3);
    }
    .links-list .head-tools .select {
      flex: 1 1 auto;
    }
    .links-list .head-tools .select .input {
      min-block-size: 44px;
      font-size: 16px;
    }
    .links.cards tr {
      grid-template:
        'name name name' auto
        'clicks conversions earnings' auto / auto auto 1fr;
      gap: var(--_space-2) var(--_space-4);
    }
    .links.cards tr > * {
      justify-self: stretch;
    }
    .links .cell-name {
      grid-area: name;
      max-inline-size: none;
    }
    .links .cell-clicks {
      grid-area: clicks;
    }
    .links .cell-conversions {
      grid-area: conversions;
    }
    .links .cell-cr {
      display: none;
    }
    /* Columns are as wide as what has to be read in them; a long name is no reason to give one more. */
    .links.cards tr > :is(.cell-clicks, .cell-conversions) {
      min-inline-size: min-content;
    }
    .links.cards tr > .cell-earnings {
      min-inline-size: max-content;
    }
    .links .cell-earnings {
      grid-area: earnings;
      justify-self: end;
      font-weight: var(--_weight-strong);
    }
    /* Behind the columns that the visitor has chosen besides. */
    .links.cards tr > .cell-actions {
      grid-column: 1 / -1;
      order: 1;
    }
    .links .is-end:not(.cell-earnings) {
      text-align: inherit;
    }
    .links.cards [data-name]::before {
      display: block;
      ${caption}
    }
    .links [part='copy'] {
      flex: 1;
    }
    .link-actions .button {
      min-block-size: 44px;
      padding-block: 11px;
    }
    .link-actions .button.is-icon {
      inline-size: 44px;
    }
  }
`;
