import {Balance} from '../balance/balance.js';
import {registerWidgets} from './register-widgets.js';

export type {WidgetTag} from './tags.js';

registerWidgets({widgets: [Balance]});
