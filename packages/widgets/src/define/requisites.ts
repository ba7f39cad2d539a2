import {Requisites} from '../requisites/requisites.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-requisites': Requisites;
  }
}

registerWidgets({widgets: [Requisites]});
