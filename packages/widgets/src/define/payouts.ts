import {Payouts} from '../payouts/payouts.js';
import {registerWidgets} from './register-widgets.js';

export type {WidgetTag} from './tags.js';

registerWidgets({widgets: [Payouts]});
