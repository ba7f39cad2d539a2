import {css} from 'lit';
import {tiles} from '../styles/tiles.styles.js';
import {chartStyles} from './chart-section.styles.js';

const emptyStyles = css`
  .empty .state {
    min-block-size: 442px;
  }
  @container widget (max-width: 559.9px) {
    .empty .state {
      min-block-size: 612px;
    }
    /* One under the other, also before the second is known. */
    .foot > * {
      flex-basis: 100%;
    }
  }
`;

/** From here on five rows, the others and the sum have a height that is nearly known before they come: tabs may wrap. */
const roomStyles = css`
  @container widget (min-width: 560px) {
    .breakdown-room:not(:has(.table, .state, .heat, .tab-panel > .says:only-child)) {
      min-block-size: 572px;
      border-top: 1px solid var(--_line);
    }
    .breakdown-room:not(:has(.table, .state, .heat, .tab-panel > .says:only-child)) > .breakdown {
      border-top: 0;
    }
  }
  @container widget (min-width: 1160px) {
    .breakdown-room:not(:has(.table, .state, .heat, .tab-panel > .says:only-child)) {
      min-block-size: 464px;
    }
  }
`;

export const styles = [roomStyles, tiles, chartStyles, emptyStyles];
