import {messages as balance} from './balance/balance.messages.js';
import {messages as commissions} from './commissions/commissions.messages.js';
import {messages as links} from './links/links.messages.js';
import {messages as payouts} from './payouts/payouts.messages.js';
import {messages as common} from './runtime/common.messages.js';
import type {Messages} from './runtime/i18n/messages.js';
import {messages as stats} from './stats/stats.messages.js';

/** Every text in both languages, for whoever translates or overrides them: the full key is `namespace.key`. */
export const allMessages: readonly Messages[] = [common, stats, links, commissions, balance, payouts];
