import {css} from 'lit';
import {caption, small, title} from './type.js';

/** A list and the detail of one of its rows: beside it, `--_detail-width` wide, or as a sheet before it. */
export const detailPanel = css`
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .split > * {
    min-inline-size: 0;
  }
  .list:focus-visible {
    outline-offset: -3px;
  }

  .detail {
    padding: var(--_space-4) var(--_pad) var(--_space-5);
  }
  .detail:focus-visible {
    outline-offset: -3px;
  }
  .detail-sheet:focus {
    outline: none;
  }
  .detail-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .detail-head .button {
    margin-block: -6px;
    margin-inline-end: -10px;
  }
  .detail-title {
    ${title}
    font-size: 17px;
    overflow-wrap: anywhere;
  }
  .detail-about {
    ${small}
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .detail .detail-about {
    margin-top: var(--_space-1);
  }
  .detail :is(.state, .detail-column.bones),
  .detail-sheet :is(.state, .detail-column.bones) {
    padding: var(--_space-5) 0;
  }
  .detail-columns,
  .detail-column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    align-content: start;
  }
  .detail-columns {
    padding-top: var(--_space-5);
  }
  .detail-subtitle {
    ${caption}
    font-weight: var(--_weight-strong);
    color: var(--_text-tertiary);
    margin-bottom: var(--_space-2);
  }
  .detail-question {
    padding-top: var(--_space-5);
  }
  .detail-question .link {
    ${caption}
  }

  @container widget (min-width: 1120px) {
    .split.has-detail {
      grid-template-columns: minmax(0, 1fr) var(--_detail-width);
    }
    .detail {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
    .has-detail > .list {
      border-inline-end: 1px solid var(--_line);
    }
  }
`;
