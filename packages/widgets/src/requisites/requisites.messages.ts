import type {View} from '../controllers/view.js';
import type {requisites} from '../locales/en/requisites.js';
import type {editing} from '../locales/en/requisites-editing.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-requisites. */
export const messages = messagesIn<typeof requisites & typeof editing>('requisites');

export type RequisitesView = View<typeof messages>;
