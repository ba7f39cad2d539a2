import {css} from 'lit';
import {small} from './type.js';

/** Arithmetic that can be checked by hand, line by line. */
export const receipt = css`
  .receipt-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-2);
    padding-block: 6px;
    ${small}
  }
  .receipt-line dt {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: var(--_space-2);
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
    font-weight: var(--_weight-strong);
    color: var(--_text);
  }
  .receipt-line .sign {
    font-weight: var(--_weight-body);
  }
  .receipt-line.is-total dd {
    font-size: 17px;
    letter-spacing: -0.01em;
  }
  .receipt + .caption {
    margin-top: var(--_space-2);
  }
`;
