import {detailPanel} from './detail-panel.styles.js';
import {facts} from './facts.styles.js';
import {notice} from './notice.styles.js';
import {openableRows} from './openable-rows.styles.js';
import {receipt} from './receipt.styles.js';
import {timeline} from './timeline.styles.js';

/** What a widget wears when its rows open. */
export const detailStyles = [openableRows, detailPanel, receipt, notice, timeline, facts];
