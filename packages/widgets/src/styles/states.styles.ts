import {css} from 'lit';
import {caption, small, title} from './type.js';

/** What is shown instead of the content. */
export const states = css`
  .state {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    justify-items: start;
    align-content: start;
    padding: var(--_space-6) var(--_pad);
    min-block-size: 208px;
  }
  /* In the middle of the room that was kept for what is not there. */
  .state[part='empty'] {
    place-content: center;
    justify-items: center;
    text-align: center;
  }
  .state-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: var(--_space-1);
  }
  .state-title {
    ${title}
    text-wrap: balance;
  }
  .state-text p {
    ${small}
    color: var(--_text-secondary);
    max-inline-size: 44ch;
    text-wrap: pretty;
  }
  .state[part='empty'] :is(.state-text, .state-actions) {
    justify-content: center;
    justify-items: center;
  }
  .state-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    padding-top: var(--_space-1);
  }
  .state-mark {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: min(var(--_radius-control), 12px);
    background: var(--_hover);
    color: var(--_text-secondary);
  }
  .state-mark.is-bad {
    background: var(--_negative-soft);
    color: var(--_negative);
  }
  .state-mark.is-waiting {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .state-mark.is-accent {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .reference {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    ${caption}
    font-family: var(--_font-mono);
    color: var(--_text-tertiary);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .state-mark {
      border: 1px solid CanvasText;
    }
  }
`;
