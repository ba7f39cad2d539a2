import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said of files and print; it comes with the code that makes them. */
export const exportTexts = new TextSource({
  en: async () => ({commissions: (await import('../../locales/en/commissions-export.js')).exporting}),
  ru: async () => ({commissions: (await import('../../locales/ru/commissions-export.js')).exporting}),
});
