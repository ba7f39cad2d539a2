import {css} from 'lit';

export const columnChoiceStyles = css`
  .columns {
    padding: var(--_space-2);
  }
  .column-choice {
    display: flex;
    min-block-size: 36px;
    padding-inline: var(--_space-2);
    white-space: nowrap;
  }
`;
