import {css} from 'lit';
import {small} from './type.js';

/** Numbers of pages under a list. */
export const pages = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
  }
  .page-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .page,
  .page-gap {
    display: grid;
    place-items: center;
    min-inline-size: var(--_control);
    min-block-size: var(--_control);
    padding-inline: var(--_space-1);
    ${small}
    color: var(--_text-secondary);
  }
  .page {
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
  }
  .page:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .page[aria-current] {
    border-color: var(--_accent-graphic);
    background: var(--_accent-soft);
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }

  @container widget (max-width: 559.9px) {
    .pages,
    .page-list {
      gap: 0;
    }
    .page,
    .page-gap {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .page[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
