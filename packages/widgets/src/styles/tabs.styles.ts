import {css} from 'lit';
import {small} from './type.js';

/**
 * Tabs over their panel. They wrap where there is room for it, because what is out of sight is not found; on a phone,
 * where they would push their panel out of sight, they scroll and fade where they go on.
 */
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
    .tab-list {
      --_fade: 40px;
      flex-wrap: nowrap;
      overflow: auto hidden;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    .tab-list.goes-on-after {
      mask-image: linear-gradient(to right, #000 calc(100% - var(--_fade)), transparent);
    }
    .tab-list.goes-on-before {
      mask-image: linear-gradient(to left, #000 calc(100% - var(--_fade)), transparent);
    }
    .tab-list.goes-on-before.goes-on-after {
      mask-image: linear-gradient(
        to right,
        transparent,
        #000 var(--_fade),
        #000 calc(100% - var(--_fade)),
        transparent
      );
    }
    .tab-list.goes-on-after:not(.goes-on-before):dir(rtl) {
      mask-image: linear-gradient(to left, #000 calc(100% - var(--_fade)), transparent);
    }
    .tab-list.goes-on-before:not(.goes-on-after):dir(rtl) {
      mask-image: linear-gradient(to right, #000 calc(100% - var(--_fade)), transparent);
    }
    .tab {
      flex: none;
      max-inline-size: 80%;
      min-block-size: max(44px, var(--_field));
    }
    /* Inside the row, which cuts off what stands over its edge. */
    .tab.is-current::after {
      inset-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .tab.is-current::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
