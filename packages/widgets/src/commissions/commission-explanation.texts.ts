import {TextSource} from '../runtime/i18n/text-source.js';

/** What is said of one commission; it comes with the code that shows it. */
export const explanationTexts = new TextSource({
  en: async () => ({commissions: (await import('../locales/en/commissions-why.js')).why}),
  ru: async () => ({commissions: (await import('../locales/ru/commissions-why.js')).why}),
});
