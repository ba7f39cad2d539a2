import type {View} from '../controllers/view.js';
import type {balance} from '../locales/en/balance.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-balance. */
export const messages = messagesIn<typeof balance>('balance');

export type BalanceView = View<typeof messages>;
