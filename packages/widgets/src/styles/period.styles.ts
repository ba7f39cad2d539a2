import {css} from 'lit';
import {caption, small} from './type.js';

/** The panel of the period picker. It stands in the top layer, so its own width cannot be asked: `inline-size` is set. */
export const period = css`
  .period {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: min(336px, calc(100vw - 16px));
  }
  .period-presets {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 8px;
    border-bottom: 1px solid var(--_line);
  }
  .period-presets .menu-item {
    inline-size: auto;
  }
  .period-form {
    display: grid;
    gap: 16px;
    align-content: start;
    padding: 16px;
  }
  .period-dates {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 8px;
    align-items: end;
  }
  .period-dates > span {
    padding-bottom: 10px;
    color: var(--_text-tertiary);
  }
  .period-dates .input {
    padding-inline: 8px;
  }
  .period-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
    ${caption}
    color: var(--_text-tertiary);
  }
  .period-actions > :last-child {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
    ${small}
  }

  @media (min-width: 640px) {
    .period {
      grid-template-columns: 192px minmax(0, 1fr);
      inline-size: 560px;
    }
    .period-presets {
      flex-flow: column;
      border-bottom: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .period-presets .menu-item {
      inline-size: 100%;
    }
  }
`;
