import {css} from 'lit';
import {small} from './type.js';

/** A row of what narrows a list down, which scrolls where it is too long for a phone. */
export const filterRow = css`
  .filter-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 var(--_pad) var(--_space-3);
  }
  .filter-row > *,
  .filter-row > .button.is-period {
    flex: none;
  }
  .filter-search {
    position: relative;
    /* So little, because a row that one control is too long for is a row more; it grows with what is left. */
    flex: 1 1 112px;
    max-inline-size: 280px;
  }
  .filter-search svg {
    inline-size: 16px;
    block-size: 16px;
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_text-tertiary);
    pointer-events: none;
  }
  .filter-search .input {
    padding-inline-start: 34px;
  }
  .filter-row > :is(.select, .filter-search) .input {
    min-block-size: var(--_control);
    padding-block: var(--_space-1);
    border-color: var(--_line-soft);
    ${small}
  }
  .filter-row > .select .input {
    max-inline-size: 200px;
    text-overflow: ellipsis;
    font-weight: var(--_weight-medium);
  }

  @container widget (max-width: 559.9px) {
    .filter-row {
      flex-wrap: nowrap;
      align-items: center;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-padding-inline: var(--_pad);
      /* Focus rings are not to be cut. */
      padding-block: 4px calc(var(--_space-3) + 4px);
      margin-block-start: -4px;
    }
    .filter-search {
      flex: none;
      inline-size: 200px;
    }
    .filter-row > :is(.select, .filter-search) .input {
      min-block-size: max(44px, var(--_control));
      font-size: 16px;
    }
    .filter-row > .button {
      min-block-size: max(44px, var(--_control));
    }
  }
`;
