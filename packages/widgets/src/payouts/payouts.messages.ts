import type {View} from '../controllers/view.js';
import type {payouts} from '../locales/en/payouts.js';
import type {detail} from '../locales/en/payouts-detail.js';
import type {statement} from '../locales/en/payouts-statement.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-payouts. */
export const messages = messagesIn<typeof payouts & typeof detail & typeof statement>('payouts');

export type PayoutsView = View<typeof messages>;
