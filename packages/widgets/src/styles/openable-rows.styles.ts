import {css} from 'lit';

/** Rows that may be pressed anywhere: the button that names a row reaches over all of it. */
export const openableRows = css`
  .can-open tbody tr {
    cursor: pointer;
  }
  .row-open,
  .row-name {
    font-weight: var(--_weight-label);
    overflow-wrap: anywhere;
  }
  .row-open {
    position: relative;
  }
  .row-open::after {
    content: '';
    position: absolute;
    inset: -12px -12px -32px;
  }
  .row-open:hover {
    color: var(--_accent-text);
  }
`;
