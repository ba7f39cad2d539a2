import {css} from 'lit';
import {small} from '../../styles/type.js';

export const editingStyles = css`
  .editing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .consequences {
    display: grid;
    gap: var(--_space-4);
    ${small}
  }
  .consequences .address-target {
    margin-block: var(--_space-1);
  }
`;
