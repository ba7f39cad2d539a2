import {css} from 'lit';
import {tiles} from '../styles/tiles.styles.js';
import {chartStyles} from './chart-section.styles.js';

/** As high as the chart would be, so that nothing moves when there is none. */
const emptyStyles = css`
  .empty .state {
    min-block-size: 448px;
  }
  @container widget (min-width: 840px) {
    .empty .state {
      min-block-size: 466px;
    }
  }
  @container widget (max-width: 559.9px) {
    .empty .state {
      min-block-size: 590px;
    }
    /* One under the other, also before the second is known. */
    .foot > * {
      flex-basis: 100%;
    }
  }
`;

/**
 * From here on five rows, the others and the sum have a height that is nearly known before they come: tabs may wrap. It
 * is kept for rows that are asked for later too.
 */
const roomStyles = css`
  @container widget (min-width: 560px) {
    .breakdown-room {
      --_breakdown-room: 572px;
    }
    .breakdown-room:is(.is-kept, :has(.skeleton)) {
      min-block-size: var(--_breakdown-room);
    }
    .breakdown-room:not(:empty) {
      border-top: 1px solid var(--_line);
    }
    .breakdown-room > .breakdown {
      border-top: 0;
    }
  }
  @container widget (min-width: 1160px) {
    .breakdown-room {
      --_breakdown-room: 464px;
    }
  }
`;

export const styles = [roomStyles, tiles, chartStyles, emptyStyles];
