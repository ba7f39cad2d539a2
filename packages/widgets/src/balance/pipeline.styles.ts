import {css} from 'lit';
import {caption, small} from '../styles/type.js';

/** The stations of the money, one under the other, each with its bar. */
export const pipelineStyles = css`
  .pipeline {
    border-top: 1px solid var(--_line);
    padding: var(--_space-4) var(--_pad) var(--_space-5);
  }
  .pipeline-arrived {
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

  @container widget (max-width: 359.9px) {
    .station-note {
      flex-direction: column;
      justify-content: start;
      min-block-size: 32px;
    }
  }
  @container widget (min-width: 560px) {
    .proof {
      min-block-size: 45px;
    }
  }
`;
