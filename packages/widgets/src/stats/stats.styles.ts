import {css} from 'lit';
import {tiles} from '../styles/tiles.styles.js';
import {chartStyles} from './chart-section.styles.js';

const emptyStyles = css`
  .empty .state {
    min-block-size: 422px;
  }
  @container widget (max-width: 559.9px) {
    .empty .state {
      min-block-size: 514px;
    }
    /* One under the other, also before the second is known. */
    .foot > * {
      flex-basis: 100%;
    }
  }
`;

export const styles = [tiles, chartStyles, emptyStyles];
