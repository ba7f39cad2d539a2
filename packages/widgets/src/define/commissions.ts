import {Commissions} from '../commissions/commissions.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-commissions': Commissions;
  }
}

registerWidgets({widgets: [Commissions]});
