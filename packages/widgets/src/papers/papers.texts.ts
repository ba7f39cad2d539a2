import {TextSource} from '../runtime/i18n/text-source.js';

/** What is said of the papers that payouts need; it comes with the checklist. */
export const papersTexts = new TextSource({
  en: async () => ({papers: (await import('../locales/en/papers.js')).papers}),
  ru: async () => ({papers: (await import('../locales/ru/papers.js')).papers}),
});
