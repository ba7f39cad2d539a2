import {TextSource} from '../../runtime/i18n/text-source.js';

/** What the columns are called that are drawn by code that comes later. */
export const columnTexts = new TextSource({
  en: async () => ({commissions: (await import('../../locales/en/commissions-columns.js')).columns}),
  ru: async () => ({commissions: (await import('../../locales/ru/commissions-columns.js')).columns}),
});
