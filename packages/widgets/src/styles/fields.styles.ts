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
    gap: 12px;
    margin-bottom: 6px;
    ${small}
    font-weight: 550;
  }
  .label small {
    ${caption}
    line-height: 20px;
    color: var(--_text-tertiary);
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 9px 12px;
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    ${body}
    color: var(--_text);
    appearance: none;
  }
  .input::placeholder {
    color: var(--_text-tertiary);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: -1px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_negative-graphic);
    box-shadow: inset 0 0 0 1px var(--_negative-graphic);
  }
  .input.mono {
    font-family: var(--_font-mono);
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
    inset: 50% 12px auto auto;
    translate: 0 -50%;
    color: var(--_text-tertiary);
    pointer-events: none;
  }
  .select.programme .input {
    min-block-size: 36px;
    padding-block: 7px;
    border-color: var(--_line-soft);
    font-size: 13px;
    font-weight: 550;
  }
  .help {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    margin-top: 6px;
    ${caption}
    color: var(--_text-tertiary);
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
    gap: 8px;
    min-block-size: 24px;
    ${small}
    cursor: pointer;
  }
  .check input {
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--_accent);
  }

  @container widget (max-width: 559.9px) {
    .select.programme {
      flex: 1 1 auto;
    }
    /* Below 16 px a phone zooms into the field. */
    .input,
    .input.mono {
      font-size: 16px;
    }
  }
`;
