import {TextSource} from '../../runtime/i18n/text-source.js';

/** What stands above the list to narrow it down; it comes with the code that does so. */
export const filterTexts = new TextSource({
  en: async () => ({commissions: (await import('../../locales/en/commissions-filters.js')).filters}),
  ru: async () => ({commissions: (await import('../../locales/ru/commissions-filters.js')).filters}),
});
