import {css} from 'lit';
import {caption} from '../styles/type.js';

export const styles = css`
  .filters {
    padding: 0 var(--_pad) var(--_space-4);
  }
  .filters.bones {
    min-block-size: 48px;
  }
  .bone-list {
    padding-block-end: 74px;
  }
  .split {
    --_detail-width: var(--kabinet-payouts-detail-width, 392px);
    border-top: 1px solid var(--_line);
  }
  .bone-list .bone-row {
    min-block-size: 66px;
  }
  /* What stood below the shape of a list should not come up all the way. */
  .list [part='empty'] {
    min-block-size: 452px;
  }

  .papers-button {
    position: relative;
  }
  /* At its corner, so that nothing beside it moves when the answer comes. */
  .papers-count {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -6px;
    min-inline-size: 18px;
    padding-inline: var(--_space-1);
    border-radius: 9px;
    ${caption}
    line-height: 18px;
    font-weight: var(--_weight-strong);
    text-align: center;
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .papers-count::before {
    content: attr(data-count);
  }
  .document + .document {
    margin-inline-start: var(--_space-2);
  }
  /* Digits of one width come with a hyphen as wide. */
  .payouts :is(.payout-open, .payout-name) {
    font-variant-numeric: lining-nums;
  }
  .payouts .payout-method {
    font-weight: var(--_weight-label);
  }
  .payouts .cell-status {
    min-inline-size: 128px;
  }
  .payouts .pill-note {
    max-inline-size: 32ch;
    text-wrap: pretty;
  }

  @container widget (min-width: 560px) and (max-width: 839.9px) {
    .payouts :is(th, td) {
      padding-inline: var(--_space-2);
    }
    .payouts .cell-commissions {
      display: none;
    }
  }
  @container widget (min-width: 1120px) {
    .has-detail .cell-commissions {
      display: none;
    }
  }
  @container widget (max-width: 559.9px) {
    .head-tools .tool-name {
      display: none;
    }
    .head-tools .button {
      min-block-size: 44px;
    }
    .filters .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      margin: -6px calc(var(--_pad) * -1);
      padding: 6px var(--_pad);
    }
    .filters .chip {
      flex: none;
    }
    .bone-list {
      padding-block-end: 41px;
    }
    .filters.bones {
      min-block-size: 52px;
    }
    .bone-list .bone-row {
      min-block-size: 119px;
    }
    .table.payouts tr {
      grid-template: 'method amount' auto 'status payout' auto 'commissions fee' auto / minmax(45%, 1fr) minmax(
          0,
          auto
        );
      gap: 6px var(--_space-3);
    }
    .table.payouts tr > * {
      justify-self: stretch;
    }
    .payouts .cell-method {
      grid-area: method;
    }
    .payouts .cell-method .second-line {
      display: inline;
      margin-inline-start: var(--_space-1);
    }
    .payouts .cell-payout {
      grid-area: payout;
      text-align: end;
      ${caption}
      line-height: 24px;
    }
    .payouts .cell-payout .second-line {
      line-height: 16px;
    }
    .payouts .cell-status {
      grid-area: status;
      min-inline-size: 0;
    }
    .payouts .cell-amount {
      grid-area: amount;
      font-size: 15px;
    }
    .payouts .cell-amount,
    .payouts .amount {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .payouts :is(.cell-commissions, .cell-fee) {
      ${caption}
      white-space: normal;
      text-align: inherit;
      color: var(--_text-secondary);
    }
    .payouts .cell-commissions {
      grid-area: commissions;
    }
    .payouts .cell-fee {
      grid-area: fee;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .payouts tr.is-current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
