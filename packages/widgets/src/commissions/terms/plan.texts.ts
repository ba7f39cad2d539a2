import {TextSource} from '../../runtime/i18n/text-source.js';

/** What is said of the partner's plan; it comes with the code that shows it. */
export const planTexts = new TextSource({
  en: async () => {
    const [{plan}, {tiers}] = await Promise.all([
      import('../../locales/en/commissions-plan.js'),
      import('../../locales/en/commissions-tiers.js'),
    ]);
    return {commissions: {...plan, ...tiers}};
  },
  ru: async () => {
    const [{plan}, {tiers}] = await Promise.all([
      import('../../locales/ru/commissions-plan.js'),
      import('../../locales/ru/commissions-tiers.js'),
    ]);
    return {commissions: {...plan, ...tiers}};
  },
});
