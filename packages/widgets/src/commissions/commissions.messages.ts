import type {View} from '../controllers/view.js';
import type {commissions} from '../locales/en/commissions.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-commissions. */
export const messages = messagesIn<typeof commissions>('commissions');

export type CommissionsView = View<typeof messages>;
