import {css} from 'lit';
import {caption, small} from './type.js';

/** A status in sentences. */
export const notice = css`
  .notice {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_calm-soft);
    ${caption}
    line-height: 18px;
    color: var(--_text-secondary);
  }
  .notice .strong {
    ${small}
    font-weight: var(--_weight-strong);
    margin-bottom: 2px;
  }
  .notice p {
    text-wrap: pretty;
  }
  .notice svg {
    margin-top: 2px;
    color: var(--_calm);
  }
  .notice.is-waiting {
    background: var(--_warning-soft);
  }
  .notice.is-waiting svg {
    color: var(--_warning);
  }
  .notice.is-good {
    background: var(--_positive-soft);
  }
  .notice.is-good svg {
    color: var(--_positive);
  }
  .notice.is-bad {
    background: var(--_negative-soft);
  }
  .notice.is-bad svg {
    color: var(--_negative);
  }
  .notice.is-moving {
    background: var(--_info-soft);
  }
  .notice.is-moving svg {
    color: var(--_info);
  }
  .notice.is-done {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
    .notice svg {
      color: CanvasText;
    }
  }
`;
