import {css} from 'lit';
import {caption} from '../styles/type.js';

export const styles = css`
  .top {
    display: grid;
    gap: 20px 32px;
    padding: 4px var(--_pad) 20px;
  }
  .pipeline + .top {
    border-top: 1px solid var(--_line);
    padding-top: 20px;
  }
  .available {
    display: grid;
    gap: 4px;
    align-content: start;
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
    gap: 4px;
    align-content: center;
    padding: 16px;
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
  }
  .next-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .next-what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 24px;
  }
  .next-what .link {
    ${caption}
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
