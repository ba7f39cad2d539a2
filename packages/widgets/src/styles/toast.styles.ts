import {css} from 'lit';
import {small} from './type.js';

/** What has just happened, at the lower edge of the window. */
export const toast = css`
  .toast {
    inset: auto 0 max(16px, env(safe-area-inset-bottom));
    inline-size: fit-content;
    max-inline-size: min(480px, calc(100vw - 16px));
    margin-inline: auto;
    padding-block: var(--_space-2);
    padding-inline: var(--_space-4) var(--_space-2);
    ${small}
    transition: translate var(--_move);
  }
  .toast:popover-open {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  @starting-style {
    .toast:popover-open {
      translate: 0 16px;
    }
  }
  .toast-text {
    flex: 1 1 auto;
    padding-block: var(--_space-2);
    overflow-wrap: anywhere;
  }
  .toast > svg {
    color: var(--_text-secondary);
  }
  .toast.is-good > svg {
    color: var(--_positive);
  }
  .toast.is-bad > svg {
    color: var(--_negative);
  }
`;
