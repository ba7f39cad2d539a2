import {TextSource} from '../../runtime/i18n/text-source.js';

/** What the search among offers says; it comes with it. */
export const offerTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-offers.js')).offers}),
  ru: async () => ({links: (await import('../../locales/ru/links-offers.js')).offers}),
});
