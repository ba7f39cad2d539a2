import {css} from 'lit';
import {caption} from './type.js';

/** Statuses and changes: glyph, word and colour, in this order of importance. */
export const pill = css`
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding-block: 2px;
    padding-inline: var(--_badge-padding) calc(var(--_badge-padding) + 2px);
    border-radius: var(--_radius-pill);
    ${caption}
    line-height: 20px;
    font-size: var(--_badge-size);
    font-weight: var(--_badge-weight);
    text-transform: var(--_badge-transform);
    overflow-wrap: anywhere;
    color: var(--_badge-neutral-text);
    background: var(--_badge-neutral-background);
    box-shadow: inset 0 0 0 1px var(--_badge-neutral-border);
  }
  .pill.is-waiting {
    color: var(--_badge-warning-text);
    background: var(--_badge-warning-background);
    box-shadow: inset 0 0 0 1px var(--_badge-warning-border);
  }
  .pill.is-good {
    color: var(--_badge-positive-text);
    background: var(--_badge-positive-background);
    box-shadow: inset 0 0 0 1px var(--_badge-positive-border);
  }
  .pill.is-bad {
    color: var(--_badge-negative-text);
    background: var(--_badge-negative-background);
    box-shadow: inset 0 0 0 1px var(--_badge-negative-border);
  }
  .pill.is-moving {
    color: var(--_badge-info-text);
    background: var(--_badge-info-background);
    box-shadow: inset 0 0 0 1px var(--_badge-info-border);
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
    gap: var(--_space-1);
    ${caption}
    font-weight: var(--_weight-strong);
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
