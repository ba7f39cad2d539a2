import {css} from 'lit';
import {small} from './type.js';

/** One figure to a row, two with sparklines from 360 px, three from 560, all in a row from 1000. */
export const tiles = css`
  .tiles {
    display: grid;
    grid-template-columns: 1fr;
    gap: 1px;
    background: var(--_line);
    border-block: 1px solid var(--_line);
  }
  .tile {
    display: grid;
    grid-template: 'name value' auto 'delta value' minmax(16px, auto) / minmax(96px, 1fr) minmax(0, auto);
    gap: 0 var(--_space-3);
    align-items: center;
    align-content: start;
    position: relative;
    min-inline-size: 0;
    padding: 10px var(--_pad);
    background: var(--_surface);
    transition: background var(--_quick);
  }
  .tile:is(button):hover {
    background: var(--_surface-sunken);
  }
  .tile:focus-visible {
    outline-offset: -3px;
  }
  .tile.is-chosen::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 2px;
    background: var(--_accent-graphic);
  }
  .tiles > .tooltip-place {
    display: grid;
    position: relative;
  }
  /* Hollow, as the point of the chart that is still counting. */
  .tile-open {
    grid-area: delta;
    justify-self: end;
    align-self: center;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px dotted var(--_text-tertiary);
    border-radius: 50%;
  }
  .tile-name {
    grid-area: name;
    overflow-wrap: anywhere;
    ${small}
    color: var(--_text-secondary);
  }
  .is-chosen .tile-name {
    color: var(--_text);
  }
  .tile-value {
    grid-area: value;
    min-block-size: 28px;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* An amount of billions takes a second line before a part of it is lost. */
  .tile-value .amount {
    white-space: inherit;
  }
  .tile-delta {
    grid-area: delta;
    display: flex;
    /* Grown by a factor of millions, it must not make its tile wider. */
    min-inline-size: 0;
    overflow: hidden;
    min-block-size: 16px;
  }
  .tile-other {
    display: block;
  }
  .sparkline:dir(rtl) {
    scale: -1 1;
  }
  .sparkline {
    display: none;
    grid-area: spark;
    inline-size: 100%;
    overflow: visible;
  }
  .sparkline path {
    stroke: var(--_previous);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .is-chosen .sparkline path {
    stroke: var(--_accent-graphic);
  }
  /* The sign for fingers stands at the end of a tile that has one. */
  @container widget (max-width: 357.9px) {
    @media (any-pointer: coarse) {
      .tiles > .tooltip-place .tile {
        padding-inline-end: calc(var(--_space-3) * 2 + 16px);
      }
    }
  }

  /* A widget of 360 px has 358 between its borders. A name of two lines leaves the figures beside it in one row. */
  @container widget (min-width: 358px) {
    .tiles {
      grid-template-columns: repeat(2, 1fr);
    }
    .tile {
      grid-template: 'name name' 1fr 'value value' auto 'delta spark' minmax(16px, auto) / auto 1fr;
      align-content: stretch;
      align-items: start;
      padding-block: var(--_space-3);
    }
    .tile.is-chosen::before {
      inset-block: 0 auto;
      inset-inline: 0;
      inline-size: auto;
      block-size: 2px;
    }
    .tile-name {
      align-self: end;
    }
    .tile-open {
      grid-area: value;
    }
    @media (any-pointer: coarse) {
      .tiles > .tooltip-place .tile-name {
        padding-inline-end: var(--_space-5);
      }
    }
    .tile-value {
      font-size: 18px;
    }
    .sparkline {
      display: block;
      block-size: 16px;
    }
  }
  @container widget (min-width: 560px) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
    }
    .tile {
      gap: 2px var(--_space-4);
      padding-block: var(--_space-4) 14px;
    }
    .tile-value {
      font-size: 20px;
    }
    .tile-delta {
      min-block-size: 20px;
    }
    .sparkline {
      block-size: 20px;
    }
  }
  @container widget (min-width: 1000px) {
    .tiles {
      grid-auto-columns: 1fr;
      grid-template-columns: none;
      grid-auto-flow: column;
    }
    .tile {
      padding-inline: var(--_space-5) var(--_space-4);
    }
    /* Too many for one row. */
    .tiles:has(> :nth-child(7)) {
      grid-template-columns: repeat(4, 1fr);
      grid-auto-flow: row;
    }
    .tiles > .tile:first-child,
    .tiles > :first-child > .tile {
      padding-inline-start: var(--_pad);
    }
    .tiles > .tile:last-child,
    .tiles > :last-child > .tile {
      padding-inline-end: var(--_pad);
    }
  }
  @media (forced-colors: active) {
    .tiles {
      background: CanvasText;
    }
    .tile.is-chosen::before {
      background: Highlight;
    }
    .sparkline path {
      stroke: CanvasText;
    }
    .is-chosen .sparkline path {
      stroke: Highlight;
    }
  }
`;
