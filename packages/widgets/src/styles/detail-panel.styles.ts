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
    padding: 16px var(--_pad) 20px;
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
    gap: 12px;
  }
  .detail-head .button {
    margin: -6px -10px -6px 0;
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
    margin-top: 4px;
  }
  .detail :is(.state, .detail-column.bones),
  .detail-sheet :is(.state, .detail-column.bones) {
    padding: 20px 0;
  }
  .detail-columns,
  .detail-column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-content: start;
  }
  .detail-columns {
    padding-top: 20px;
  }
  .detail-subtitle {
    ${caption}
    font-weight: 600;
    color: var(--_text-tertiary);
    margin-bottom: 8px;
  }
  .detail-question {
    padding-top: 20px;
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
