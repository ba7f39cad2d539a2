import {css} from 'lit';

/** The form's outline, which its shape has as well. */
export const builderStyles = css`
  :host {
    --_builder-columns: var(--kabinet-links-builder-columns, minmax(0, 1fr) minmax(0, 1fr));
  }

  .builder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-top: 1px solid var(--_line);
  }
  .builder-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    align-content: start;
    padding: var(--_space-5) var(--_pad);
  }
  .builder-result {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_pad);
    background: var(--_surface-sunken);
    border-top: 1px solid var(--_line);
  }
  .builder-actions {
    display: grid;
    gap: var(--_space-2);
    margin-top: auto;
  }
  .builder .bones {
    align-content: center;
  }
  .builder .bone-field {
    grid-template-rows: 20px 40px;
    gap: 6px;
    align-items: center;
  }
  .builder .bone-block {
    block-size: 40px;
  }
  .builder :is(.bone-help, .bone-fold) {
    min-block-size: 28px;
  }
  .builder .bone-help:has(+ .bone-field) {
    min-block-size: 22px;
  }
  .builder-actions .bone-block {
    block-size: 36px;
  }

  @container widget (max-width: 559.9px) {
    .builder-result > .bones:first-child {
      min-block-size: 146px;
    }
    .builder .bone-field {
      grid-template-rows: 20px 44px;
    }
    .builder :is(.bone-field, .builder-actions) .bone-block {
      block-size: 44px;
    }
  }
  @container widget (min-width: 840px) {
    .builder {
      grid-template-columns: var(--_builder-columns);
    }
    .builder-result {
      border-top: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
