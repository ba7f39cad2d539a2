import {Links} from '../links/links.js';
import {registerWidgets} from './register-widgets.js';

export type {WidgetTag} from './tags.js';

registerWidgets({widgets: [Links]});
