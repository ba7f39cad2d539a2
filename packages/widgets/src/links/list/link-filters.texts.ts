import {TextSource} from '../../runtime/i18n/text-source.js';

/** What stands above the list to narrow it down; it comes with the code that does so. */
export const filterTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-filters.js')).filters}),
  ru: async () => ({links: (await import('../../locales/ru/links-filters.js')).filters}),
});
