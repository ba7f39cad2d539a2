import {Stats} from '../stats/stats.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-stats': Stats;
  }
}

registerWidgets({widgets: [Stats]});
