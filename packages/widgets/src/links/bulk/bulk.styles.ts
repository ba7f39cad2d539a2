import {css} from 'lit';
import {small} from '../../styles/type.js';

export const partStyles = css`
  .bulk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    ${small}
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
