import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said of the fields that a link may carry; it comes with them. */
export const extrasTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-extras.js')).extras}),
  ru: async () => ({links: (await import('../../locales/ru/links-extras.js')).extras}),
});
