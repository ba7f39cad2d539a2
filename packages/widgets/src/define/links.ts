import {Links} from '../links/links.js';
import {registerWidgets} from './register-widgets.js';

declare global {
  interface HTMLElementTagNameMap {
    'kabinet-links': Links;
  }
}

registerWidgets({widgets: [Links]});
