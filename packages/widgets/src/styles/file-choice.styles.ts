import {css} from 'lit';
import {caption, small} from './type.js';

/** The forms that something can be downloaded in, in a panel. */
export const fileChoice = css`
  .file-choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    inline-size: min(304px, calc(100vw - 16px));
    padding: var(--_space-2);
  }
  .file-what {
    padding: var(--_space-2) var(--_space-2) var(--_space-1);
    ${small}
    color: var(--_text-secondary);
  }
  .file-choice .menu-item {
    text-align: start;
    white-space: normal;
  }
  .file-choice .menu-item:has(.file-note) {
    align-items: start;
  }
  .file-choice .menu-item:disabled {
    color: var(--_text-tertiary);
    cursor: default;
  }
  .file-note {
    display: block;
    ${caption}
    color: var(--_text-tertiary);
  }
`;
