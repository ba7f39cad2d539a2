import type {stats} from '../locales/en/stats.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-stats. */
export const messages = messagesIn<typeof stats>('stats');
