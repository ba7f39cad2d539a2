import type {View} from '../controllers/view.js';
import type {links} from '../locales/en/links.js';
import type {bulk} from '../locales/en/links-bulk.js';
import type {editing} from '../locales/en/links-editing.js';
import type {extras} from '../locales/en/links-extras.js';
import type {filters} from '../locales/en/links-filters.js';
import type {offers} from '../locales/en/links-offers.js';
import type {use} from '../locales/en/links-use.js';
import type {workshop} from '../locales/en/links-workshop.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of kabinet-links. */
export const messages = messagesIn<
  typeof links &
    typeof bulk &
    typeof editing &
    typeof extras &
    typeof filters &
    typeof offers &
    typeof use &
    typeof workshop
>('links');

export type LinksView = View<typeof messages>;
