import {css} from 'lit';
import {caption} from './type.js';

/** Statuses and changes: glyph, word and colour, in this order of importance. */
export const pill = css`
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 8px 2px 6px;
    border-radius: var(--_radius-pill);
    ${caption}
    line-height: 20px;
    font-weight: 550;
    white-space: nowrap;
    color: var(--_calm);
    background: var(--_calm-soft);
  }
  .pill.is-waiting {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .pill.is-good {
    color: var(--_positive);
    background: var(--_positive-soft);
  }
  .pill.is-bad {
    color: var(--_negative);
    background: var(--_negative-soft);
  }
  .pill.is-moving {
    color: var(--_accent-text);
    background: var(--_accent-soft);
  }
  .pill.is-done {
    color: var(--_text-secondary);
    background: none;
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .pill-note {
    display: block;
    margin-top: 2px;
    ${caption}
    color: var(--_text-tertiary);
  }

  .delta {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    ${caption}
    font-weight: 600;
    white-space: nowrap;
    color: var(--_text-secondary);
  }
  .delta.is-good {
    color: var(--_positive);
  }
  .delta.is-bad {
    color: var(--_negative);
  }

  @media (forced-colors: active) {
    .pill {
      border: 1px solid CanvasText;
    }
  }
`;
