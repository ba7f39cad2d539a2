import {css} from 'lit';
import {caption} from '../styles/type.js';

export const styles = css`
  .top {
    display: grid;
    gap: var(--_space-5) var(--_space-7);
    padding: var(--_space-1) var(--_pad) var(--_space-5);
  }
  .pipeline + .top {
    border-top: 1px solid var(--_line);
    padding-top: var(--_space-5);
  }
  .available {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  /* As high as the button that may come later. */
  .available-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: 44px;
  }
  .top .small {
    color: var(--_text-secondary);
  }
  /* An amount longer than its column breaks rather than the widget. */
  .top :is(.figure, .figure-large) {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .top .amount {
    white-space: normal;
  }
  .next {
    display: grid;
    gap: var(--_space-1);
    align-content: center;
    /* Whatever it says, as high as its shape. */
    min-block-size: 112px;
    padding: var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
  }
  .next-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }
  .next-what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: 24px;
  }
  .next-what .link {
    ${caption}
  }
  .top ::slotted([slot='empty']) {
    padding: 0;
  }
  .top ~ .strip {
    border-block-end: 0;
  }

  @container widget (min-width: 560px) {
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(280px, 360px);
      align-items: end;
    }
  }
  @media (forced-colors: active) {
    .next {
      border: 1px solid CanvasText;
    }
  }
`;
