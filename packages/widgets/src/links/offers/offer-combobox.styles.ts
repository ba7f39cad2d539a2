import {css} from 'lit';
import {small} from '../../styles/type.js';

export const comboboxStyles = css`
  .offers {
    max-block-size: min(320px, 60vh);
    overflow-y: auto;
    padding: var(--_space-1);
    list-style: none;
  }
  .offers:empty {
    display: none;
  }
  .offer {
    display: grid;
    align-content: center;
    min-block-size: 44px;
    padding: var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-control);
    ${small}
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .offer:hover {
    background: var(--_hover);
  }
  .offer.is-active {
    background: var(--_hover);
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }
  .offer[aria-selected='true'] > :first-child {
    font-weight: var(--_weight-strong);
  }
`;
