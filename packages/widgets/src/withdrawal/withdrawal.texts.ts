import {TextSource} from '../runtime/i18n/text-source.js';

/** What is said while a payout is asked for; it comes with the dialog. */
export const withdrawalTexts = new TextSource({
  en: async () => ({withdrawal: (await import('../locales/en/withdrawal.js')).withdrawal}),
  ru: async () => ({withdrawal: (await import('../locales/ru/withdrawal.js')).withdrawal}),
});
