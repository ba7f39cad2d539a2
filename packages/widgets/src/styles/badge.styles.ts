import {css} from 'lit';
import {caption} from './type.js';

/** A word or a number beside a name. */
export const badge = css`
  .badge {
    display: inline-block;
    min-inline-size: 20px;
    padding-inline: var(--_badge-padding);
    border-radius: var(--_radius-badge);
    ${caption}
    line-height: 20px;
    font-size: var(--_badge-size);
    font-weight: var(--_badge-weight);
    text-transform: var(--_badge-transform);
    text-align: center;
    vertical-align: baseline;
    overflow-wrap: anywhere;
    color: var(--_badge-neutral-text);
    background: var(--_badge-neutral-background);
    box-shadow: inset 0 0 0 1px var(--_badge-neutral-border);
  }
  .badge.is-accent {
    color: var(--_accent-text);
    background: var(--_accent-soft);
  }
  .badge.is-info {
    color: var(--_badge-info-text);
    background: var(--_badge-info-background);
    box-shadow: inset 0 0 0 1px var(--_badge-info-border);
  }
  .badge.is-good {
    color: var(--_badge-positive-text);
    background: var(--_badge-positive-background);
    box-shadow: inset 0 0 0 1px var(--_badge-positive-border);
  }
  .badge.is-waiting {
    color: var(--_badge-warning-text);
    background: var(--_badge-warning-background);
    box-shadow: inset 0 0 0 1px var(--_badge-warning-border);
  }
  .badge.is-bad {
    color: var(--_badge-negative-text);
    background: var(--_badge-negative-background);
    box-shadow: inset 0 0 0 1px var(--_badge-negative-border);
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
      line-height: 18px;
    }
  }
`;
