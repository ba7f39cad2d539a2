import {TextSource} from '../runtime/i18n/text-source.js';

/** What is said of one commission; it comes with the code that shows it. */
export const explanationTexts = new TextSource({
  en: async () => {
    const [{why}, {tiers}] = await Promise.all([
      import('../locales/en/commissions-why.js'),
      import('../locales/en/commissions-tiers.js'),
    ]);
    return {commissions: {...why, ...tiers}};
  },
  ru: async () => {
    const [{why}, {tiers}] = await Promise.all([
      import('../locales/ru/commissions-why.js'),
      import('../locales/ru/commissions-tiers.js'),
    ]);
    return {commissions: {...why, ...tiers}};
  },
});
