import type {CommonView, View} from '../controllers/view.js';
import type {papers} from '../locales/en/papers.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of the checklist, which several widgets show. */
export const messages = messagesIn<typeof papers>('papers');

export type PapersView = View<typeof messages>;

/** The view of whatever widget it stands in, with the words of the checklist. */
export function papersView(view: CommonView): PapersView {
  return {...view, t: view.runtime.texts(messages)};
}
