import {css} from 'lit';
import {progress} from '../../styles/progress.styles.js';

export const styles = css`
  ${progress}
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
