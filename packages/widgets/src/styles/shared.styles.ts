import {controls} from './controls.styles.js';
import {fields} from './fields.styles.js';
import {float} from './float.styles.js';
import {host, text} from './host.styles.js';
import {layout} from './layout.styles.js';
import {period} from './period.styles.js';
import {pill} from './pill.styles.js';
import {states} from './states.styles.js';
import {table} from './table.styles.js';
import {tokens} from './tokens.styles.js';

/** What every widget wears before its own sheet. The sheets are constructed once and shared by all instances. */
export const sharedStyles = [tokens, host, text, layout, controls, fields, table, pill, float, states, period];
