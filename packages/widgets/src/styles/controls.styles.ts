import {css} from 'lit';
import {small} from './type.js';

/** What is pressed. 36 px to look at and 44 to touch; 40 to 44 below 560 px. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    position: relative;
    min-block-size: 36px;
    padding: 7px 12px;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius-control);
    color: var(--_text);
    ${small}
    font-weight: 550;
    text-align: center;
    transition:
      background var(--_quick),
      border-color var(--_quick);
  }
  .button::after {
    content: '';
    position: absolute;
    inset: -5px 0;
  }
  .button:hover,
  .button[aria-expanded='true'] {
    background: var(--_hover);
  }
  .button svg {
    color: var(--_text-secondary);
  }
  .button .muted {
    color: var(--_text-tertiary);
    font-weight: 450;
  }
  .button.is-primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.is-primary:hover {
    background: var(--_accent-hover);
  }
  .button.is-primary svg,
  .button.is-done svg {
    color: inherit;
  }
  .button.is-bare {
    border-color: transparent;
    color: var(--_text-secondary);
  }
  .button.is-bare:hover {
    color: var(--_text);
  }
  .button.is-done {
    color: var(--_positive);
    border-color: transparent;
    background: var(--_positive-soft);
  }
  .button.is-icon {
    inline-size: 36px;
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
    color: var(--_accent-text);
    ${small}
    text-decoration: underline;
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

  .segments {
    display: inline-flex;
    padding: 3px;
    gap: 2px;
    border-radius: var(--_radius-control);
    background: var(--_hover);
  }
  .segments button {
    position: relative;
    min-block-size: 28px;
    padding: 4px 10px;
    border-radius: max(var(--_radius-control) - 3px, 0px);
    ${small}
    color: var(--_text-secondary);
  }
  .segments button::after {
    content: '';
    position: absolute;
    inset: -8px 0;
  }
  .segments [aria-pressed='true'] {
    background: var(--_surface);
    color: var(--_text);
    font-weight: 550;
    box-shadow: 0 0 0 1px var(--_line);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    position: relative;
    min-block-size: 32px;
    padding: 5px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    ${small}
    color: var(--_text-secondary);
    white-space: nowrap;
  }
  .chip::after {
    content: '';
    position: absolute;
    inset: -6px 0;
  }
  .chip:hover {
    background: var(--_hover);
  }
  .chip .muted {
    color: var(--_text-tertiary);
    font-weight: 500;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent-graphic);
    background: var(--_accent-soft);
    color: var(--_text);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent-graphic);
  }

  @container widget (max-width: 559.9px) {
    .button {
      min-block-size: 40px;
      padding-block: 9px;
    }
    .button.is-primary {
      min-block-size: 44px;
      padding-block: 11px;
    }
    .button.is-icon {
      inline-size: 40px;
    }
    .chip {
      min-block-size: 36px;
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
    .button,
    .chip,
    .segments {
      border: 1px solid ButtonText;
    }
    .chip[aria-pressed='true'],
    .segments [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
