import {css} from 'lit';
import {caption, small} from './type.js';

/** The panel of the period picker. It asks the widget for its width, although it stands in the top layer. */
export const periodStyles = css`
  .period {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: min(336px, calc(100vw - 16px));
  }
  .period-presets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    padding: var(--_space-2);
    border-bottom: 1px solid var(--_line);
  }
  .period-presets .menu-item {
    inline-size: auto;
  }
  .period-form {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    padding: var(--_space-4);
  }
  .period-dates {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: var(--_space-2);
    align-items: end;
  }
  .period-dates > span {
    padding-bottom: 10px;
    color: var(--_text-tertiary);
  }
  .period-dates .input {
    padding-inline: var(--_space-2);
  }
  .period-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    justify-content: space-between;
    ${caption}
    color: var(--_text-tertiary);
  }
  /* What is decided here stays in sight when the panel is higher than the window. */
  .period-actions {
    position: sticky;
    inset-block-end: 0;
    margin: 0 calc(var(--_space-4) * -1) calc(var(--_space-4) * -1);
    padding: var(--_space-3) var(--_space-4);
    border-top: 1px solid var(--_line);
    background: var(--_surface-raised);
  }
  .period-actions > :last-child {
    display: flex;
    gap: var(--_space-2);
    margin-inline-start: auto;
    ${small}
  }

  @container widget (min-width: 560px) {
    .period {
      grid-template-columns: 192px minmax(0, 1fr);
      inline-size: min(560px, calc(100vw - 16px));
    }
    .period:has(.is-double:not([hidden])) {
      inline-size: min(768px, calc(100vw - 16px));
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
