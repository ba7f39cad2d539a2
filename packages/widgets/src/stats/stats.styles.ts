import {css} from 'lit';
import {chartStyles} from './chart-section.styles.js';
import {tilesStyles} from './tiles.styles.js';

const emptyStyles = css`
  .empty .state {
    min-block-size: 240px;
  }
`;

export const styles = [tilesStyles, chartStyles, emptyStyles];
