import {Requisites} from '../requisites/requisites.js';
import {registerWidgets} from './register-widgets.js';

export type {WidgetTag} from './tags.js';

registerWidgets({widgets: [Requisites]});
