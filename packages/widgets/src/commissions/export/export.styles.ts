import {css} from 'lit';
import {progress} from '../../styles/progress.styles.js';
import {caption, small} from '../../styles/type.js';

export const styles = css`
  ${progress}
  .export-choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    inline-size: min(304px, calc(100vw - 16px));
    padding: var(--_space-2);
  }
  .export-what {
    padding: var(--_space-2) var(--_space-2) var(--_space-1);
    ${small}
    color: var(--_text-secondary);
  }
  .export-choice .menu-item {
    align-items: start;
    text-align: start;
    white-space: normal;
  }
  .export-choice .menu-item:disabled {
    color: var(--_text-tertiary);
    cursor: default;
  }
  .export-note {
    display: block;
    ${caption}
    color: var(--_text-tertiary);
  }
  .export-state {
    padding-block-end: var(--_space-4);
  }
  .export-running {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_pad);
    border-block: 1px solid var(--_line);
    background: var(--_surface-sunken);
  }
  .export-running .bar-field {
    flex: 1 1 200px;
  }
  .strip.is-good {
    background: var(--_positive-soft);
  }
  .strip.is-good svg {
    color: var(--_positive);
  }
`;
