import {css} from 'lit';
import {figure} from '../styles/type.js';

/** From 560 px the money flows: down beside its stations, and from 840 px across above them. */
export const riverStyles = css`
  .river {
    display: none;
  }

  @container widget (min-width: 560px) {
    .bar {
      display: none;
    }
  }
  @container widget (560px <= width < 840px) {
    .pipeline-body {
      display: grid;
      grid-template-columns: 112px minmax(0, 1fr);
      column-gap: var(--_space-5);
      margin-top: var(--_space-3);
    }
    .river.is-down {
      display: block;
      inline-size: 112px;
      block-size: 100%;
    }
    /* Each reach of the river is as long as any other, and so is each row. */
    .stations {
      grid-auto-rows: minmax(64px, 1fr);
      margin-top: 0;
    }
    .station,
    .station:last-child {
      position: relative;
      grid-template: 'name amount' auto 'note note' minmax(16px, auto) / auto minmax(0, 1fr);
      align-content: center;
      padding-block: var(--_space-2);
    }
    .station + .station {
      border-top: 0;
    }
    .station + .station::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline: calc(-112px - var(--_space-5)) 0;
      block-size: 1px;
      background: var(--_line);
    }
    .station:last-child::before {
      background: var(--_line-control);
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
    .river.is-across {
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
      padding-block: var(--_space-3) var(--_space-1);
      padding-inline: 0 var(--_space-3);
    }
    .station + .station {
      position: relative;
      padding-inline-start: var(--_space-3);
      border-top: 0;
    }
    .station + .station::before {
      content: '';
      position: absolute;
      inset-block: -112px 0;
      inset-inline-start: 0;
      inline-size: 1px;
      background: var(--_line);
    }
    .station-amount {
      display: block;
      justify-self: stretch;
      text-align: inherit;
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
  }
  @container widget (min-width: 1120px) {
    .station-note {
      min-block-size: 32px;
    }
  }
`;
