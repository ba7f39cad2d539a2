import {css} from 'lit';
import {caption, small, title} from '../styles/type.js';

/** One payout: a receipt that can be checked by hand, and what surrounds it. */
export const panelStyles = css`
  .detail {
    padding: 16px var(--_pad) 20px;
    border-top: 1px solid var(--_line);
  }
  .detail:focus-visible {
    outline-offset: -3px;
  }
  .detail-sheet:focus {
    outline: none;
  }
  .detail-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
  }
  .detail-head .button {
    margin: -6px -10px -6px 0;
  }
  .detail-title {
    ${title}
    font-size: 17px;
    overflow-wrap: anywhere;
  }
  .detail-about {
    ${small}
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .detail .detail-about {
    margin-top: 4px;
  }
  .detail :is(.state, .detail-column.bones),
  .detail-sheet :is(.state, .detail-column.bones) {
    padding: 20px 0;
  }
  .detail-columns,
  .detail-column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-content: start;
  }
  .detail-columns {
    padding-top: 20px;
  }
  .detail-subtitle {
    ${caption}
    font-weight: 600;
    color: var(--_text-tertiary);
    margin-bottom: 8px;
  }
  .detail-question {
    padding-top: 20px;
  }
  .detail-question .link {
    ${caption}
  }

  .receipt-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    padding-block: 6px;
    ${small}
  }
  .receipt-line dt {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 8px;
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .receipt-line dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .receipt-line .second-line {
    line-height: 16px;
  }
  .sign {
    color: var(--_text-tertiary);
  }
  .receipt-line.is-subtotal {
    border-top: 1px solid var(--_line);
  }
  .receipt-line.is-total {
    border-top: 1px solid var(--_text);
  }
  .receipt-line:is(.is-subtotal, .is-total) :is(dt, dd) {
    font-weight: 600;
    color: var(--_text);
  }
  .receipt-line .sign {
    font-weight: 400;
  }
  .receipt-line.is-total dd {
    font-size: 17px;
    letter-spacing: -0.01em;
  }
  .receipt + .caption {
    margin-top: 8px;
  }

  .notice {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 8px;
    padding: 12px;
    border-radius: var(--_radius-control);
    background: var(--_calm-soft);
    ${caption}
    line-height: 18px;
    color: var(--_text-secondary);
  }
  .notice .strong {
    ${small}
    font-weight: 600;
    margin-bottom: 2px;
  }
  .notice p {
    text-wrap: pretty;
  }
  .notice svg {
    margin-top: 2px;
    color: var(--_calm);
  }
  .notice.is-waiting {
    background: var(--_warning-soft);
  }
  .notice.is-waiting svg {
    color: var(--_warning);
  }
  .notice.is-good {
    background: var(--_positive-soft);
  }
  .notice.is-good svg {
    color: var(--_positive);
  }
  .notice.is-bad {
    background: var(--_negative-soft);
  }
  .notice.is-bad svg {
    color: var(--_negative);
  }
  .notice.is-moving {
    background: var(--_accent-soft);
  }
  .notice.is-moving svg {
    color: var(--_accent-text);
  }
  .notice.is-done {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .moment {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 0 0 12px;
    padding-inline-start: 24px;
    ${small}
  }
  .moment:last-child {
    padding-block-end: 0;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent-graphic);
  }
  .moment:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 18px -2px;
    inset-inline-start: 7px;
    inline-size: 2px;
    background: var(--_accent-mid);
  }
  .moment:has(+ .is-ahead)::after {
    background: repeating-linear-gradient(var(--_line-control) 0 2px, transparent 2px 5px);
  }
  .moment .second-line {
    line-height: 16px;
  }
  .moment.is-latest {
    font-weight: 600;
  }
  .moment.is-ahead {
    color: var(--_text-secondary);
  }
  .moment.is-ahead::before {
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_line-control);
  }
  .moment-time {
    flex: none;
    font-weight: 400;
    color: var(--_text-secondary);
  }

  .facts {
    display: grid;
    gap: 8px;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    gap: 12px;
    ${small}
  }
  .fact dt {
    color: var(--_text-secondary);
  }
  .fact dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .document + .document {
    margin-inline-start: 8px;
  }

  @container widget (min-width: 560px) {
    .detail-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 40px;
    }
  }
  @container widget (min-width: 1120px) {
    .detail {
      align-self: start;
      border-top: 0;
    }
    .has-detail > .list {
      border-inline-end: 1px solid var(--_line);
    }
    .detail-columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
    .notice svg {
      color: CanvasText;
    }
    .moment::before,
    .moment::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .moment.is-ahead::before {
      background: Canvas;
      box-shadow: inset 0 0 0 2px CanvasText;
    }
    .moment:has(+ .is-ahead)::after {
      background: repeating-linear-gradient(CanvasText 0 2px, transparent 2px 5px);
    }
  }
`;
