import {css} from 'lit';

/** Chips of what something is narrowed down to. */
export const activeFilters = css`
  .active-filters {
    padding: 0 var(--_pad) var(--_space-3);
  }
  .active-filters .chip svg {
    flex: none;
  }
`;
