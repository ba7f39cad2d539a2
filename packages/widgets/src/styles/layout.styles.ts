import {css} from 'lit';
import {caption} from './type.js';

/** Head, sections and foot of a widget, divided by hairlines. Every left edge is `--_pad` from the widget's own. */
export const layout = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
    padding: var(--_space-4) var(--_pad) var(--_space-3);
  }
  /* Its second line may come and go without pushing the tools into a row of their own. */
  .head-name {
    flex: 1 1 200px;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    gap: 0 var(--_space-3);
    /* As high as the tools, which may come later, although two lines are higher by 4 px: words that change move nothing. */
    min-block-size: 40px;
    margin-block: -2px;
  }
  .head-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .section {
    padding: var(--_space-4) var(--_pad);
    border-top: 1px solid var(--_line);
  }
  .foot,
  .list-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    padding: var(--_space-3) var(--_pad);
    border-top: 1px solid var(--_line);
    ${caption}
    color: var(--_text-tertiary);
  }

  /* A still dot: figures that breathe read as figures in doubt. */
  .freshness {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    ${caption}
    color: var(--_text-tertiary);
  }
  .freshness::before {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin-inline-start: 3px;
    border-radius: 50%;
    background: var(--_positive-graphic);
    box-shadow: 0 0 0 3px var(--_positive-soft);
  }
  .freshness.is-stale::before {
    background: var(--_warning-graphic);
    box-shadow: 0 0 0 3px var(--_warning-soft);
  }

  .freshness-long {
    display: none;
  }

  /* Where they stand in one line with the title and the tools. */
  @container widget (min-width: 980px) {
    .freshness-long {
      display: inline;
    }
    .freshness-short {
      display: none;
    }
  }
  @container widget (min-width: 840px) {
    .head {
      padding-top: var(--_space-5);
    }
  }
  @container widget (max-width: 559.9px) {
    .head-name {
      flex: 1 1 min-content;
      flex-flow: column;
      justify-content: center;
      min-block-size: 44px;
      margin-block: 0;
    }
    /* The programme stands beside the title, the period in a line of its own. */
    .head-tools:has(.is-period) {
      display: contents;
    }
    .head-tools > .button.is-period {
      flex: 1 1 100%;
    }
  }
`;
