import {css} from 'lit';

/** The columns to choose from. */
export const styles = css`
  .link-columns {
    padding: var(--_space-2);
  }
  .link-column {
    display: flex;
    min-block-size: 36px;
    padding-inline: var(--_space-2);
    white-space: nowrap;
  }
`;
