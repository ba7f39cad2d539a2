import {TextSource} from '../../runtime/i18n/text-source.js';

/** What the panels of the row of filters say; it comes with them. */
export const panelTexts = new TextSource({
  en: async () => ({commissions: (await import('../../locales/en/commissions-panels.js')).panels}),
  ru: async () => ({commissions: (await import('../../locales/ru/commissions-panels.js')).panels}),
});
