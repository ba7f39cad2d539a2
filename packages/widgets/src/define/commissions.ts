import {Commissions} from '../commissions/commissions.js';
import {registerWidgets} from './register-widgets.js';

export type {WidgetTag} from './tags.js';

registerWidgets({widgets: [Commissions]});
