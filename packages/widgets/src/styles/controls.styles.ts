import {css} from 'lit';
import {small} from './type.js';

/** What is pressed. 36 px to look at and 44 to touch; 40 to 44 below 560 px. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    position: relative;
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_button-padding);
    border: 1px solid var(--_button-secondary-border);
    border-radius: var(--_radius-button);
    color: var(--_button-secondary-text);
    background: var(--_button-secondary-background);
    ${small}
    font-size: var(--_button-size);
    font-weight: var(--_button-weight);
    text-transform: var(--_button-transform);
    text-align: center;
    overflow-wrap: anywhere;
    transition:
      background var(--_quick),
      border-color var(--_quick);
  }
  .button::after {
    content: '';
    position: absolute;
    inset: -5px 0;
  }
  .button:hover:not([aria-disabled='true']),
  .button[aria-expanded='true'] {
    background: var(--_button-secondary-background-hover);
  }
  .button svg {
    color: var(--_text-secondary);
  }
  .button .muted {
    color: var(--_text-tertiary);
    font-weight: var(--_weight-body);
  }
  .button.is-primary {
    background: var(--_button-primary-background);
    border-color: var(--_button-primary-border);
    color: var(--_button-primary-text);
    font-weight: var(--_weight-strong);
  }
  .button.is-primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_button-primary-background-hover);
  }
  .button.is-danger {
    background: var(--_button-danger-background);
    border-color: var(--_button-danger-border);
    color: var(--_button-danger-text);
  }
  .button.is-danger:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_button-danger-background-hover);
  }
  .button:is(.is-primary, .is-danger) svg,
  .button.is-done svg {
    color: inherit;
  }
  .button.is-bare {
    border-color: transparent;
    color: var(--_link-secondary-text);
  }
  .button.is-bare:hover:not(:disabled, [aria-disabled='true']) {
    color: var(--_text);
  }
  .button.is-done {
    color: var(--_positive);
    border-color: transparent;
    background: var(--_positive-soft);
  }
  .button.is-icon {
    inline-size: var(--_control);
    padding-inline: 0;
  }
  .button.is-wide {
    inline-size: 100%;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--_text-tertiary);
    background: var(--_surface-sunken);
    border: 1px dashed var(--_line-soft);
    cursor: default;
  }

  .link {
    color: var(--_link-text);
    ${small}
    text-decoration: var(--_link-decoration);
    text-transform: var(--_link-transform);
    text-decoration-color: var(--_accent-mid);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    padding-block: 6px;
    margin-block: -6px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  @media (any-pointer: coarse) {
    .link {
      position: relative;
    }
    .link::after {
      content: '';
      position: absolute;
      inset: -6px 0;
    }
  }

  @container widget (max-width: 559.9px) {
    .button {
      min-block-size: max(40px, var(--_control));
    }
    .button::after {
      inset-block: -2px;
    }
    .button.is-primary {
      min-block-size: max(44px, var(--_control));
    }
    .button.is-icon {
      inline-size: max(40px, var(--_control));
    }
    .button.is-period {
      flex: 1 1 auto;
      justify-content: space-between;
    }
    .button.is-period > :nth-child(2) {
      margin-inline-end: auto;
    }
  }

  @container widget (max-width: 719.9px) {
    .button.is-period .optional {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }
    .button.is-primary:not(:disabled, [aria-disabled='true']) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
