import {badge} from './badge.styles.js';
import {calendar} from './calendar.styles.js';
import {controls} from './controls.styles.js';
import {fields} from './fields.styles.js';
import {float} from './float.styles.js';
import {host, text} from './host.styles.js';
import {layout} from './layout.styles.js';
import {pages} from './pages.styles.js';
import {period} from './period.styles.js';
import {pill} from './pill.styles.js';
import {progress} from './progress.styles.js';
import {states} from './states.styles.js';
import {table} from './table.styles.js';
import {tabs} from './tabs.styles.js';
import {toast} from './toast.styles.js';
import {tooltip} from './tooltip.styles.js';

const foundation = [host, text, layout];
const pressed = [controls, fields, tabs, pages];
const shown = [table, pill, badge, progress, states];
/** Those that stand in front come last: a float takes its own form from the sheet of what it shows. */
const floating = [float, tooltip, toast, period, calendar];

/** What every widget wears before its own sheet. The sheets are constructed once and shared by all instances. */
export const sharedStyles = [...foundation, ...pressed, ...shown, ...floating];
