import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said of the use of a link; it comes with the code that shows it. */
export const useTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-use.js')).use}),
  ru: async () => ({links: (await import('../../locales/ru/links-use.js')).use}),
});
