import type {View} from '../controllers/view.js';
import type {links} from '../locales/en/links.js';
import type {editing} from '../locales/en/links-editing.js';
import type {extras} from '../locales/en/links-extras.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-links. */
export const messages = messagesIn<typeof links & typeof extras & typeof editing>('links');

export type LinksView = View<typeof messages>;
