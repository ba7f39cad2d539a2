import {css} from 'lit';
import {small} from './type.js';

/** A line above the content. */
export const strip = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-2) var(--_pad);
    background: var(--_warning-soft);
    ${small}
    color: var(--_text);
    border-block: 1px solid var(--_line);
  }
  .strip svg {
    color: var(--_warning);
  }
  .strip-text {
    flex: 1 1 160px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
