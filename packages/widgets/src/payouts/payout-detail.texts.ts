import {TextSource} from '../runtime/i18n/text-source.js';

/** What is said of one payout; it comes with the code that shows it. */
export const detailTexts = new TextSource({
  en: async () => ({payouts: (await import('../locales/en/payouts-detail.js')).detail}),
  ru: async () => ({payouts: (await import('../locales/ru/payouts-detail.js')).detail}),
});
