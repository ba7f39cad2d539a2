import {css} from 'lit';
import {small} from './type.js';

/** One of a few, side by side: segments, and chips, which also stand for filters in force. */
export const choices = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    padding: 3px;
    gap: 2px;
    border-radius: var(--_radius-control);
    background: var(--_hover);
  }
  .segments button {
    position: relative;
    min-inline-size: 0;
    min-block-size: 28px;
    padding: var(--_space-1) 10px;
    overflow-wrap: anywhere;
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
    font-weight: var(--_weight-medium);
    box-shadow: 0 0 0 1px var(--_line);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    position: relative;
    min-block-size: 32px;
    padding: 5px var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    ${small}
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
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
    font-weight: var(--_weight-label);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent-graphic);
    background: var(--_accent-soft);
    color: var(--_text);
    font-weight: var(--_weight-strong);
    box-shadow: inset 0 0 0 1px var(--_accent-graphic);
  }

  @container widget (max-width: 559.9px) {
    .chip {
      min-block-size: 36px;
    }
  }

  @media (forced-colors: active) {
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
