import {css} from 'lit';
import {small} from './type.js';

/**
 * The browser's own progress bar and meter. Each engine names their parts in its own way, and drops a rule with a name
 * that it does not know, so every name has a rule of its own.
 */
export const progress = css`
  .bar-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    overflow-wrap: anywhere;
  }
  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    ${small}
  }
  .bar-head .muted {
    color: var(--_text-tertiary);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    appearance: none;
    background: var(--_hover);
    /* The track itself must be seen against the surface. */
    box-shadow: inset 0 0 0 1px var(--_line-soft);
    color: var(--_accent-graphic);
  }
  .bar::-webkit-progress-bar {
    background: none;
  }
  .bar::-webkit-progress-value {
    background: var(--_accent-graphic);
  }
  .bar::-moz-progress-bar {
    background: var(--_accent-graphic);
  }
  .bar::-webkit-meter-inner-element {
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
  }
  .bar::-webkit-meter-bar {
    position: absolute;
    inset: 0;
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .bar::-webkit-meter-optimum-value {
    background: var(--_accent-graphic);
  }
  .bar::-moz-meter-bar {
    background: var(--_accent-graphic);
  }
  /* Nobody knows how much is left: stripes, which move where movement is wanted. */
  .bar:indeterminate {
    background: repeating-linear-gradient(90deg, var(--_accent-graphic) 0 24px, var(--_accent-soft-2) 24px 48px) 0 0 /
      96px 100%;
    animation: pass 1.2s linear infinite;
  }
  .bar:indeterminate::-moz-progress-bar {
    background: none;
  }
  @keyframes pass {
    to {
      background-position: 96px 0;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar:indeterminate {
      background: repeating-linear-gradient(90deg, Highlight 0 24px, Canvas 24px 48px) 0 0 / 96px 100%;
    }
    .bar::-webkit-progress-value {
      background: Highlight;
    }
    .bar::-moz-progress-bar {
      background: Highlight;
    }
    .bar::-webkit-meter-optimum-value {
      background: Highlight;
    }
    .bar::-moz-meter-bar {
      background: Highlight;
    }
  }
`;
