import {css} from 'lit';
import {caption, small} from '../styles/type.js';

export const styles = css`
  .filters {
    padding: 0 var(--_pad) var(--_space-4);
  }
  .filter-room {
    display: block;
    flex: 1 1 240px;
    align-content: center;
    min-block-size: var(--_control);
  }
  .filters.bones {
    min-block-size: 48px;
    align-content: center;
  }

  /* An addition: the sign stands behind the sum that it follows, so that a broken line still reads as one. */
  .totals {
    padding: var(--_space-3) var(--_pad);
    border-block: 1px solid var(--_line);
    background: var(--_surface-sunken);
  }
  .totals.bones {
    min-block-size: 68px;
    align-content: center;
  }
  .addition {
    display: grid;
    gap: var(--_space-1);
  }
  .addition + .addition {
    margin-top: var(--_space-3);
    padding-top: var(--_space-3);
    border-top: 1px solid var(--_line);
  }
  .addend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }
  .addend dt {
    ${small}
    color: var(--_text-secondary);
  }
  .addend small {
    ${caption}
    margin-inline-start: var(--_space-1);
    color: var(--_text-tertiary);
  }
  .addend dd {
    ${small}
    font-weight: var(--_weight-label);
    margin-inline-start: auto;
    text-align: end;
  }
  .addend.is-chosen dt {
    color: var(--_accent-text);
  }
  .addend.is-total {
    padding-top: var(--_space-2);
    margin-top: var(--_space-1);
    border-top: 1px solid var(--_line-control);
  }
  .addend.is-total :is(dt, dd) {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }

  .split {
    --_detail-width: var(--kabinet-commissions-explanation-width, 392px);
  }
  .bone-list .bone-row {
    min-block-size: 61px;
  }
  /* Without rows, as much room as was kept for them, their totals and their filter. */
  .list [part='empty'] {
    min-block-size: 423px;
  }

  /* Over the table, which does not move for it. */
  .newcomers {
    position: sticky;
    inset-block-start: var(--_space-2);
    z-index: 4;
    block-size: 0;
    text-align: center;
  }
  .newcomers .button {
    margin-block-start: var(--_space-2);
    border-radius: 999px;
    box-shadow: var(--_shadow-float);
  }

  .commissions .sorted {
    color: var(--_text);
  }
  .commissions .is-void {
    text-decoration-thickness: 1px;
  }
  .commissions .cell-status {
    min-inline-size: 128px;
  }
  .commissions .pill-note {
    max-inline-size: 32ch;
    text-wrap: pretty;
  }

  @container widget (min-width: 840px) {
    .addition {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-4);
    }
    .addend {
      display: block;
    }
    .addend dt {
      ${caption}
      line-height: 20px;
    }
    .addend dd {
      font-size: 15px;
      line-height: 24px;
      font-weight: var(--_weight-strong);
      letter-spacing: -0.01em;
      text-align: inherit;
      unicode-bidi: isolate;
    }
    .addend:not(.is-total) dd::after {
      content: '+' / '';
      padding-inline-start: var(--_space-2);
      font-weight: var(--_weight-body);
      color: var(--_text-tertiary);
    }
    .addend:nth-last-child(2) dd::after {
      content: '=' / '';
    }
    .addend.is-total {
      padding: 0;
      margin: 0;
      border: 0;
      text-align: end;
    }
    .addend.is-total dd {
      text-align: end;
    }
  }
  /* Here the row of filters takes a second line. */
  @container widget (min-width: 560px) and (max-width: 1099.9px) {
    .filter-room {
      flex-basis: 100%;
    }
  }
  @container widget (min-width: 1120px) {
    .detail {
      position: sticky;
      inset-block-start: var(--kabinet-commissions-explanation-top, 0px);
      max-block-size: calc(100vh - var(--kabinet-commissions-explanation-top, 0px));
      overflow-y: auto;
      overscroll-behavior: contain;
    }
  }
  @container widget (max-width: 559.9px) {
    .head-tools .tool-name {
      display: none;
    }
    .filter-room {
      min-block-size: max(44px, var(--_control));
    }
    .filters.bones {
      min-block-size: 52px;
    }
    .totals.bones {
      min-block-size: 131px;
    }
    .bone-list .bone-row {
      min-block-size: 114px;
    }
    .bone-list .bone-row:nth-child(n + 4) {
      display: none;
    }
    .list [part='empty'] {
      min-block-size: 525px;
    }
    .filters .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      margin-inline: calc(var(--_pad) * -1);
      padding: 6px var(--_pad);
      margin-block: -6px;
    }
    .filters .chip {
      flex: none;
    }
    .table.commissions tr {
      grid-template: 'order amount' auto 'order date' auto 'status status' auto / 1fr auto;
      row-gap: 0;
    }
    .commissions .cell-order {
      grid-area: order;
    }
    .commissions .cell-date {
      grid-area: date;
      justify-self: end;
      ${caption}
      line-height: 20px;
    }
    .commissions .cell-date .second-line {
      display: inline;
    }
    .commissions:not(.has-chosen) :is(.cell-base, .cell-rate) {
      display: none;
    }
    /* The answer stands beside its status, and goes on under it. */
    .commissions .cell-status {
      grid-area: status;
      padding-top: var(--_space-2);
    }
    .commissions .pill-note {
      display: inline;
      max-inline-size: none;
      margin-inline-start: var(--_space-1);
    }
    .commissions .cell-amount {
      grid-area: amount;
      font-size: 15px;
    }
    .commissions .cell-amount,
    .commissions .amount {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .commission-open::after {
      inset: -12px -12px -24px;
    }
  }
`;
