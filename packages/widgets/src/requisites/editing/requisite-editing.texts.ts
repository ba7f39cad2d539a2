import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said while requisites are filled in; it comes with the dialog. */
export const editingTexts = new TextSource({
  en: async () => ({requisites: (await import('../../locales/en/requisites-editing.js')).editing}),
  ru: async () => ({requisites: (await import('../../locales/ru/requisites-editing.js')).editing}),
});
