import {css} from 'lit';
import {body, caption, small} from './type.js';

/** What is typed into or chosen from, with its label and its hint. */
export const fields = css`
  .field {
    display: block;
    min-inline-size: 0;
  }
  .label {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-bottom: 6px;
    ${small}
    font-weight: var(--_weight-medium);
    text-transform: var(--_transform-label);
    overflow-wrap: anywhere;
  }
  .label small {
    ${caption}
    line-height: 20px;
    color: var(--_text-tertiary);
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_field);
    padding: var(--_space-1) var(--_field-padding);
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius-field);
    background: var(--_field-background);
    ${body}
    color: var(--_field-text);
    appearance: none;
  }
  .input:disabled {
    border-style: dashed;
    background: var(--_surface-sunken);
    color: var(--_text-tertiary);
    opacity: 1;
  }
  .input::placeholder {
    color: var(--_field-placeholder);
    opacity: 1;
  }
  .input:focus-visible {
    outline-color: var(--_field-highlight);
    outline-offset: -1px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_negative-graphic);
    box-shadow: inset 0 0 0 1px var(--_negative-graphic);
  }
  .input.mono {
    font-family: var(--_font-mono);
    /* An address is read sign by sign. */
    font-variant-ligatures: none;
    font-size: 13px;
  }
  .select {
    position: relative;
    display: block;
  }
  .select .input {
    padding-inline-end: 36px;
    text-overflow: ellipsis;
    /* Chrome measures the widest choice coarsely unless told so, and without wider blanks; then it ends in dots. */
    word-spacing: normal;
    text-rendering: optimizeLegibility;
  }
  .select svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 12px;
    translate: 0 -50%;
    color: var(--_text-tertiary);
    pointer-events: none;
  }
  .select.is-compact .input {
    min-block-size: var(--_control);
    border-color: var(--_line-soft);
    font-size: 13px;
    font-weight: var(--_weight-medium);
  }
  .help {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    margin-top: 6px;
    ${caption}
    color: var(--_text-tertiary);
    overflow-wrap: anywhere;
  }
  .help.is-good {
    color: var(--_positive);
  }
  .help.is-bad {
    color: var(--_negative);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 24px;
    ${small}
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--_field-accent);
  }

  @media (forced-colors: active) {
    .input[aria-invalid='true'] {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }
    .input:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @container widget (max-width: 559.9px) {
    .select.is-compact {
      flex: 0 1 auto;
    }
    /* Below 16 px a phone zooms into the field. */
    .input,
    .input.mono,
    .select.is-compact .input {
      min-block-size: max(44px, var(--_field));
      font-size: max(16px, var(--_type-body-size));
    }
    .check {
      min-block-size: 44px;
    }
  }
`;
