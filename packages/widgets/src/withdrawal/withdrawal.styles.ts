import {css} from 'lit';

export const withdrawalStyles = css`
  .withdrawal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .withdrawal [data-step]:focus {
    outline: none;
  }
  .withdrawal-all {
    justify-self: start;
    margin-top: calc(-1 * var(--_space-2));
  }
`;
