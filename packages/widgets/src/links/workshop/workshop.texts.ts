import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said about making and changing a link; it comes with the code that does so. */
export const workshopTexts = new TextSource({
  en: async () => ({links: (await import('../../locales/en/links-workshop.js')).workshop}),
  ru: async () => ({links: (await import('../../locales/ru/links-workshop.js')).workshop}),
});
