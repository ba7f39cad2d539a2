import {css} from 'lit';

export const editingStyles = css`
  .editing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
`;
