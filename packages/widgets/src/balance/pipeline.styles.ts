import {css} from 'lit';
import {caption, figure, small} from '../styles/type.js';

/** Hatched: not certain. Tinted: certain, not yet yours. Solid: yours to take. Grey: already with you. */
export const pipelineStyles = css`
  .pipeline {
    border-top: 1px solid var(--_line);
    padding: var(--_space-4) var(--_pad) var(--_space-5);
  }
  .pipeline-arrived {
    display: none;
  }
  .river {
    display: none;
  }
  .stations {
    display: grid;
    margin-top: var(--_space-3);
  }
  .station {
    display: grid;
    grid-template: 'name amount' auto 'bar bar' 16px 'note note' minmax(16px, auto) / auto minmax(0, 1fr);
    gap: 0 var(--_space-3);
    align-items: baseline;
    padding-block: 10px;
  }
  .station:last-child {
    grid-template-rows: auto 4px minmax(16px, auto);
  }
  .station + .station {
    border-top: 1px solid var(--_line);
  }
  .station-name {
    grid-area: name;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    ${small}
    color: var(--_text-secondary);
  }
  .station-amount {
    grid-area: amount;
    justify-self: end;
    text-align: end;
    font-size: 16px;
    line-height: 24px;
    font-weight: var(--_weight-figure);
    letter-spacing: -0.012em;
  }
  .station-amount .amount {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .station-note {
    grid-area: note;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    ${caption}
    color: var(--_text-tertiary);
    text-wrap: pretty;
  }
  .bar {
    grid-area: bar;
    align-self: center;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_hover);
    overflow: hidden;
  }
  .proof {
    min-block-size: 61px;
    margin-top: var(--_space-3);
    padding-top: var(--_space-3);
    border-top: 1px solid var(--_line);
    ${caption}
    color: var(--_text-tertiary);
    text-wrap: pretty;
  }

  .swatch {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 3px;
  }
  .swatch.is-pending {
    background: repeating-linear-gradient(135deg, var(--_accent-mid) 0 1.5px, var(--_accent-soft) 1.5px 4px);
  }
  .swatch.is-hold {
    background: var(--_accent-soft-2);
    box-shadow: inset 0 0 0 1px var(--_accent-mid);
  }
  .swatch.is-available {
    background: var(--_accent-graphic);
  }
  .swatch.is-requested {
    background: var(--_accent-mid);
  }
  .swatch.is-paid {
    background: var(--_text-tertiary);
  }
  .hatch-ground {
    fill: var(--_accent-soft);
  }
  .hatch-line {
    stroke: var(--_accent-mid);
    stroke-width: 2;
  }
  .bar .hatch-line {
    stroke-width: 1.5;
  }
  svg .is-hold {
    fill: var(--_accent-soft-2);
  }
  svg .is-available {
    fill: var(--_accent-graphic);
  }
  svg .is-requested {
    fill: var(--_accent-mid);
  }
  svg .is-paid {
    fill: var(--_text-tertiary);
  }

  @container widget (max-width: 359.9px) {
    .station-note {
      flex-direction: column;
      min-block-size: 32px;
    }
  }
  @container widget (min-width: 560px) {
    .proof {
      min-block-size: 45px;
    }
  }
  @container widget (min-width: 840px) {
    .pipeline {
      padding-bottom: var(--_space-4);
    }
    .proof {
      min-block-size: 29px;
    }
    .pipeline-head {
      display: grid;
      grid-template-columns: 4fr 1fr;
    }
    .pipeline-head > * {
      display: block;
      padding-bottom: 6px;
      margin-inline-end: var(--_space-3);
      border-bottom: 1px solid var(--_line-control);
    }
    .pipeline-head > .pipeline-arrived {
      margin-inline-end: 0;
      border-color: var(--_line);
    }
    .river {
      display: block;
      inline-size: 100%;
      block-size: 112px;
      margin-top: var(--_space-3);
    }
    .stations {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      margin-top: 0;
    }
    .station {
      display: block;
      padding: var(--_space-3) var(--_space-3) var(--_space-1) 0;
    }
    .station + .station {
      position: relative;
      padding-inline-start: var(--_space-3);
      border-top: 0;
    }
    .station + .station::before {
      content: '';
      position: absolute;
      inset: -112px auto 0 0;
      inline-size: 1px;
      background: var(--_line);
    }
    .station-amount {
      display: block;
      justify-self: stretch;
      text-align: start;
      ${figure}
      font-size: 19px;
      white-space: normal;
    }
    .station-amount .fraction {
      font-size: 0.76em;
      font-weight: var(--_weight-label);
      letter-spacing: 0;
    }
    .station-note {
      flex-direction: column;
      justify-content: start;
      min-block-size: 48px;
    }
    .bar {
      display: none;
    }
  }
  @container widget (min-width: 1120px) {
    .station-note {
      min-block-size: 32px;
    }
  }

  @media (forced-colors: active) {
    .swatch,
    .river,
    .bar {
      forced-color-adjust: none;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      stroke: CanvasText;
    }
    svg .is-hold {
      fill: Canvas;
      stroke: CanvasText;
    }
    svg .is-available {
      fill: Highlight;
    }
    svg .is-requested {
      fill: GrayText;
    }
    svg .is-paid {
      fill: CanvasText;
    }
    .swatch.is-pending {
      background: repeating-linear-gradient(135deg, CanvasText 0 1.5px, Canvas 1.5px 4px);
    }
    .swatch.is-hold {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }
    .swatch.is-available {
      background: Highlight;
    }
    .swatch.is-requested {
      background: GrayText;
    }
    .swatch.is-paid {
      background: CanvasText;
    }
    .bar {
      background: Canvas;
      box-shadow: inset 0 0 0 1px GrayText;
    }
  }
`;
