import {css} from 'lit';

/** As large as a finger needs, and its line no higher for it. */
export const liveStyles = css`
  .live-switch {
    display: inline-grid;
    position: relative;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -4px;
    margin-inline: calc(-1 * var(--_space-1));
    border-radius: var(--_radius-control);
    color: var(--_text-tertiary);
  }
  .live-switch::after {
    content: '';
    position: absolute;
    inset: -10px;
  }
  .live-switch:hover {
    color: var(--_text);
  }
`;
