import {TextSource} from '../../runtime/i18n/text-source.js';

/** What a statement says; it comes with the code that makes one. */
export const statementTexts = new TextSource({
  en: async () => ({payouts: (await import('../../locales/en/payouts-statement.js')).statement}),
  ru: async () => ({payouts: (await import('../../locales/ru/payouts-statement.js')).statement}),
});
