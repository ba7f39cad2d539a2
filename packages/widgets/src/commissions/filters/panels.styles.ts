import {css} from 'lit';
import {small} from '../../styles/type.js';

/** What stands in the panels that the row of filters opens. */
export const styles = css`
  .filter-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-4);
    align-items: start;
    padding: var(--_space-4);
  }
  /* What is decided here stays in sight when the panel is higher than the window. */
  .filter-actions {
    position: sticky;
    inset-block-end: 0;
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: end;
    margin: var(--_space-1) calc(var(--_space-4) * -1) calc(var(--_space-4) * -1);
    padding: var(--_space-3) var(--_space-4);
    border-top: 1px solid var(--_line);
    background: var(--_surface-raised);
  }

  .jump-form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: end;
  }
  .jump-form .field {
    flex: 1 1 160px;
  }
  .jump-form .button,
  .views-form .button {
    min-block-size: var(--_field);
  }
  .jump-panel .calendar {
    margin-top: var(--_space-3);
  }

  .views-list {
    display: grid;
    margin: 0;
    padding: var(--_space-2);
    border-bottom: 1px solid var(--_line);
    list-style: none;
  }
  .views-list li {
    display: flex;
    gap: var(--_space-1);
  }
  .views-list .menu-item {
    text-align: start;
  }
  .views-list .button {
    flex: none;
  }
  .views-none {
    padding: var(--_space-4) var(--_space-4) 0;
    ${small}
    color: var(--_text-secondary);
  }
  .views-form {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }

  @container widget (max-width: 559.9px) {
    /* The bounds of an amount stand side by side all the same. */
    .filter-form > .field:not(:has(#filter-min, #filter-max)) {
      grid-column: 1 / -1;
    }
  }
`;
