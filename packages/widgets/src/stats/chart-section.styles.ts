import {css} from 'lit';
import {caption, small} from '../styles/type.js';

/** The course of one metric: legend, plot with its reading, table, sentence. */
export const chartStyles = css`
  .chart-section {
    padding: var(--_space-4) var(--_pad) var(--_space-5);
    border-top: 0;
  }
  .chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    margin-bottom: var(--_space-3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    flex: 1 1 auto;
    ${caption}
    color: var(--_text-secondary);
  }
  .legend span,
  .reading dt {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .key {
    flex: none;
    inline-size: 16px;
    block-size: 2px;
    border-radius: 1px;
    background: var(--_chart-1);
  }
  .key.is-second {
    background: repeating-linear-gradient(90deg, var(--_chart-2) 0 9px, transparent 9px 12px);
  }
  .chart-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .chart-tools .input {
    min-block-size: 36px;
    block-size: 36px;
  }
  .key.is-before {
    background: repeating-linear-gradient(90deg, var(--_previous) 0 4px, transparent 4px 6px);
  }

  .plot-box {
    position: relative;
  }
  .plot {
    position: relative;
    block-size: 232px;
    touch-action: pan-y;
  }
  .plot canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
  }
  /* Room for the sentence, whatever it will say. */
  .says {
    min-block-size: 140px;
    margin-top: var(--_space-3);
    ${small}
    color: var(--_text-secondary);
    text-wrap: pretty;
  }

  /* Narrow: the reading is docked above the plot, because a finger covers whatever floats. */
  .reading {
    min-block-size: 36px;
    margin-bottom: var(--_space-2);
    ${caption}
  }
  .reading-title {
    display: none;
  }
  .reading dl {
    display: grid;
    gap: var(--_space-1);
  }
  .reading dl > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .reading dt {
    color: var(--_text-secondary);
    white-space: nowrap;
  }
  .reading dd {
    font-weight: var(--_weight-strong);
    white-space: nowrap;
  }
  .reading-name {
    display: inline-block;
  }
  .reading-name::first-letter {
    text-transform: uppercase;
  }

  .chart-section .table-scroll {
    max-block-size: 312px;
    margin-inline: calc(var(--_pad) * -1);
    border-block: 1px solid var(--_line);
  }
  .chart-section .strip {
    margin-inline: calc(var(--_pad) * -1);
    margin-bottom: var(--_space-3);
  }
  .series thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    border-bottom: 0;
    box-shadow: inset 0 -1px var(--_line);
  }
  .bucket {
    display: inline-block;
    white-space: nowrap;
  }
  .bucket::first-letter {
    text-transform: uppercase;
  }

  .plot .bone-block {
    block-size: 100%;
    clip-path: polygon(0 70%, 15% 55%, 30% 62%, 45% 40%, 60% 48%, 78% 20%, 100% 34%, 100% 100%, 0 100%);
  }
  .chart-head .bone-block {
    inline-size: 232px;
    block-size: 34px;
  }
  .chart-head .chart-tools .bone-block {
    inline-size: 264px;
    block-size: 36px;
  }

  @container widget (min-width: 560px) {
    .plot {
      block-size: 264px;
    }
    .says {
      min-block-size: 60px;
    }
    .reading {
      display: none;
      margin: 0;
      position: absolute;
      inset-block-start: 8px;
      z-index: 1;
      padding: var(--_space-3);
      pointer-events: none;
      background: var(--_surface-raised);
      border-radius: var(--_radius-control);
      box-shadow: var(--_shadow-float);
    }
    .reading.is-shown {
      display: block;
    }
    .reading-title {
      display: flex;
      justify-content: space-between;
      gap: var(--_space-4);
      margin-bottom: var(--_space-2);
      font-weight: var(--_weight-strong);
      white-space: nowrap;
    }
  }
  @container widget (min-width: 840px) {
    .plot {
      block-size: 288px;
    }
    .says {
      min-block-size: 40px;
    }
  }
  @container widget (max-width: 559.9px) {
    .legend {
      display: none;
    }
    .chart-head {
      justify-content: space-between;
    }
    .chart-head .chart-tools .bone-block {
      block-size: 44px;
    }
    .series :is(th, td) {
      padding-inline: 6px;
    }
  }
  @container widget (max-width: 439.9px) {
    .series .cell-change {
      display: none;
    }
    .series .cell-before {
      padding-inline-end: var(--_pad);
    }
  }
  /* Gradients go with forced colours, and the second key is one. */
  @media (forced-colors: active) {
    .key {
      forced-color-adjust: none;
      background: Highlight;
    }
    .key.is-before {
      background: repeating-linear-gradient(90deg, CanvasText 0 4px, transparent 4px 6px);
    }
    .reading.is-shown {
      border: 1px solid CanvasText;
    }
  }
  /* Paper may be narrower than the page, and nothing is drawn again for it. */
  @media print {
    .plot {
      block-size: auto;
    }
    .plot canvas {
      position: static;
      inline-size: 100% !important;
      block-size: auto !important;
    }
  }
`;
