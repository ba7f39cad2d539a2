import {css} from 'lit';
import {caption} from './type.js';

/** Words with an explanation, and the explanation. */
export const tooltip = css`
  .tooltip-place {
    display: inline-flex;
    max-inline-size: 100%;
  }
  .term {
    position: relative;
    overflow-wrap: anywhere;
    text-decoration: underline dotted;
    text-decoration-color: var(--_line-control);
    text-underline-offset: 3px;
    cursor: help;
  }
  .term::after {
    content: '';
    position: absolute;
    inset: -4px 0;
  }
  /* Where fingers point, and nothing can hover. */
  .finger-sign {
    display: none;
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: var(--_space-3);
    color: var(--_text-tertiary);
  }
  .finger-sign svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
  }
  @media (any-pointer: coarse) {
    .finger-sign {
      display: block;
    }
  }
  .tooltip {
    max-inline-size: min(320px, calc(100vw - 16px));
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    ${caption}
    font-weight: var(--_weight-body);
    color: var(--_text);
    text-align: start;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: break-word;
  }
`;
