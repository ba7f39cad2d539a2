import {float} from './float.styles.js';
import {tooltip} from './tooltip.styles.js';

/** What stands in front, after whatever it shows: a float takes its own form from the sheet of that. */
export const floating = [float, tooltip];
