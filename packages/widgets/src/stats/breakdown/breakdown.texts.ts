import {TextSource} from '../../runtime/i18n/text-source.js';

/** What the breakdown says; it comes with its code. */
export const breakdownTexts = new TextSource({
  en: async () => ({stats: (await import('../../locales/en/stats-breakdown.js')).breakdown}),
  ru: async () => ({stats: (await import('../../locales/ru/stats-breakdown.js')).breakdown}),
});
