import {Balance} from '../balance/balance.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-balance': Balance;
  }
}

registerWidgets({widgets: [Balance]});
