import {css} from 'lit';
import {small} from '../../styles/type.js';

export const styles = css`
  .link-filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 var(--_pad) var(--_space-3);
  }
  .link-filters > *,
  .link-filters > .button.is-period {
    flex: none;
  }
  .link-search {
    position: relative;
    flex: 1 1 160px;
    max-inline-size: 280px;
  }
  .link-search svg {
    inline-size: 16px;
    block-size: 16px;
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_text-tertiary);
    pointer-events: none;
  }
  .link-search .input {
    padding-inline-start: 34px;
  }
  .link-filters :is(.select, .link-search) .input {
    min-block-size: 36px;
    padding-block: 7px;
    border-color: var(--_line-soft);
    ${small}
  }
  .link-filters .select .input {
    max-inline-size: 200px;
    text-overflow: ellipsis;
    font-weight: var(--_weight-medium);
  }
  .link-columns {
    padding: var(--_space-2);
  }
  .link-column {
    display: flex;
    min-block-size: 36px;
    padding-inline: var(--_space-2);
    white-space: nowrap;
  }

  @container widget (max-width: 559.9px) {
    .link-filters {
      flex-wrap: nowrap;
      align-items: center;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-padding-inline: var(--_pad);
      /* Focus rings are not to be cut. */
      padding-block: 4px calc(var(--_space-3) + 4px);
      margin-block-start: -4px;
    }
    .link-search {
      flex: none;
      inline-size: 200px;
    }
    .link-filters :is(.select, .link-search) .input {
      min-block-size: 44px;
      font-size: 16px;
    }
    .link-filters .button {
      min-block-size: 44px;
    }
  }
`;
