import {css} from 'lit';

/** A place on a ladder of tiers. */
export const tierPlaceStyles = css`
  .tier-place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    overflow-wrap: anywhere;
  }
`;
