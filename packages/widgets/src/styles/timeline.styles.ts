import {css} from 'lit';
import {small} from './type.js';

/** What happened on a solid line, what is expected on a broken one. */
export const timeline = css`
  .moment {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 0 0 var(--_space-3);
    padding-inline-start: var(--_space-6);
    ${small}
  }
  .moment:last-child {
    padding-block-end: 0;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent-graphic);
  }
  .moment:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 18px -2px;
    inset-inline-start: 7px;
    inline-size: 2px;
    background: var(--_accent-mid);
  }
  .moment:has(+ .is-ahead)::after {
    background: repeating-linear-gradient(var(--_line-control) 0 2px, transparent 2px 5px);
  }
  .moment .second-line {
    line-height: 16px;
  }
  .moment.is-latest {
    font-weight: var(--_weight-strong);
  }
  .moment.is-ahead {
    color: var(--_text-secondary);
  }
  .moment.is-ahead::before {
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_line-control);
  }
  .moment-time {
    flex: none;
    font-weight: var(--_weight-body);
    color: var(--_text-secondary);
  }

  @media (forced-colors: active) {
    .moment::before,
    .moment::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .moment.is-ahead::before {
      background: Canvas;
      box-shadow: inset 0 0 0 2px CanvasText;
    }
    .moment:has(+ .is-ahead)::after {
      background: repeating-linear-gradient(CanvasText 0 2px, transparent 2px 5px);
    }
  }
`;
