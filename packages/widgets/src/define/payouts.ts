import {Payouts} from '../payouts/payouts.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-payouts': Payouts;
  }
}

registerWidgets({widgets: [Payouts]});
