import {facts} from './facts.styles.js';
import {notice} from './notice.styles.js';
import {receipt} from './receipt.styles.js';
import {timeline} from './timeline.styles.js';

/** What the detail of a row is dressed in. It comes with the code that shows one. */
export const detailSheets = [receipt, notice, timeline, facts];
