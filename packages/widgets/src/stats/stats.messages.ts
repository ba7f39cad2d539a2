import type {breakdown} from '../locales/en/stats-breakdown.js';
import type {stats} from '../locales/en/stats.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-stats. */
export const messages = messagesIn<typeof stats & typeof breakdown>('stats');
