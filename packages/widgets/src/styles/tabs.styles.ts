import {css} from 'lit';
import {small} from './type.js';

/** Tabs over their panel. They wrap rather than scroll: what is out of sight is not found. */
export const tabs = css`
  .tab-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    border-bottom: 1px solid var(--_line);
  }
  .tab {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
    min-block-size: var(--_field);
    padding: var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-control) var(--_radius-control) 0 0;
    ${small}
    font-weight: var(--_weight-label);
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .tab:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  .tab .muted {
    color: var(--_text-tertiary);
  }
  .tab.is-current {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }
  .tab.is-current::after {
    content: '';
    position: absolute;
    inset-block-end: -1px;
    inset-inline: 12px;
    block-size: 2px;
    border-radius: 1px;
    background: var(--_accent-graphic);
  }
  .tab-panel {
    padding-block: var(--_space-4);
  }

  @container widget (max-width: 559.9px) {
    .tab {
      min-block-size: max(44px, var(--_field));
    }
  }
  @media (forced-colors: active) {
    .tab.is-current::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
