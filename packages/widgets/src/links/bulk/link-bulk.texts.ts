import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said of many links at once; it comes with the code that makes them. */
export const bulkTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-bulk.js')).bulk}),
  ru: async () => ({links: (await import('../../locales/ru/links-bulk.js')).bulk}),
});
