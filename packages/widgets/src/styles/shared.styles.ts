import {controls} from './controls.styles.js';
import {fields} from './fields.styles.js';
import {host, text} from './host.styles.js';
import {layout} from './layout.styles.js';
import {pill} from './pill.styles.js';
import {skeleton} from './skeleton.styles.js';
import {slots} from './slots.styles.js';
import {strip} from './strip.styles.js';

/** What every widget wears first. The sheets are constructed once and shared by all instances. */
export const foundation = [host, text, layout, controls, fields, pill, strip, skeleton, slots];
