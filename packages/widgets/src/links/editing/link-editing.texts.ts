import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said while a link is changed; it comes with the dialog. */
export const editingTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-editing.js')).editing}),
  ru: async () => ({links: (await import('../../locales/ru/links-editing.js')).editing}),
});
