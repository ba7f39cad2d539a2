import type {View} from '../controllers/view.js';
import type {commissions} from '../locales/en/commissions.js';
import type {why} from '../locales/en/commissions-why.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-commissions. */
export const messages = messagesIn<typeof commissions & typeof why>('commissions');

export type CommissionsView = View<typeof messages>;
