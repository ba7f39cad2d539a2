import {css} from 'lit';

/** The row of filters, and the room of the panels that it opens. */
export const styles = css`
  .filter-row .button.is-add {
    border-style: dashed;
    border-color: var(--_line-control);
  }
  .filter-panel {
    inline-size: min(560px, calc(100vw - 16px));
  }
  .jump-panel {
    min-inline-size: 180px;
    padding: var(--_space-4);
  }
  .views-panel {
    inline-size: min(360px, calc(100vw - 16px));
  }
`;
