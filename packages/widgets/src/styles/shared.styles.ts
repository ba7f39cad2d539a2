import {controls} from './controls.styles.js';
import {fields} from './fields.styles.js';
import {float} from './float.styles.js';
import {host, text} from './host.styles.js';
import {layout} from './layout.styles.js';
import {pill} from './pill.styles.js';
import {slots} from './slots.styles.js';
import {states} from './states.styles.js';
import {toast} from './toast.styles.js';
import {tooltip} from './tooltip.styles.js';

/** What every widget wears first. The sheets are constructed once and shared by all instances. */
export const foundation = [host, text, layout, controls, fields, pill, states, slots];

/** What stands in front, after whatever it shows: a float takes its own form from the sheet of that. */
export const floating = [float, tooltip, toast];
