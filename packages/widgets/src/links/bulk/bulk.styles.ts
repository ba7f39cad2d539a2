import {css} from 'lit';
import {progress} from '../../styles/progress.styles.js';
import {small} from '../../styles/type.js';

export const styles = css`
  ${progress}
  .bulk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    ${small}
  }
  /* The field for a file itself is out of sight; its label shows where the focus is. */
  .bulk-row:has(:focus-visible) > label {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  .bulk textarea {
    min-block-size: 168px;
    resize: vertical;
    white-space: pre;
    overflow: auto;
  }
  .bulk-lines {
    display: grid;
    gap: var(--_space-2);
    max-block-size: 280px;
    overflow: auto;
    padding-inline-start: var(--_space-1);
  }
  .bulk-lines li {
    display: block;
    overflow-wrap: anywhere;
    color: var(--_text-secondary);
  }
  .bulk-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
`;
