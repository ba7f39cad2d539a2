/** Importing this module registers every widget under its default tag; each of those below registers one. */
import './balance.js';
import './commissions.js';
import './links.js';
import './payouts.js';
import './requisites.js';
import './stats.js';

export {defineWidgets, type DefineOptions} from './define-widgets.js';
export type {WidgetTag} from './tags.js';
export {allWidgets} from './widgets.js';
