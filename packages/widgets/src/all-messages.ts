import {en} from './locales/en/index.js';
import {late as enLate} from './locales/en/late.js';
import {ru} from './locales/ru/index.js';
import {late as ruLate} from './locales/ru/late.js';
import type {Locale} from './runtime/i18n/known-texts.js';
import type {Dictionary} from './runtime/i18n/messages.js';

/** The texts of one namespace in both languages. */
export interface BilingualTexts {
  readonly namespace: string;
  readonly en: Dictionary;
  readonly ru: Dictionary;
}

/** Every text in both languages, for whoever translates or overrides them: the full key is `namespace.key`. */
export const allMessages: readonly BilingualTexts[] = Object.keys({...en, ...enLate}).map((namespace) => ({
  namespace,
  en: textsIn(namespace, en, enLate),
  ru: textsIn(namespace, ru, ruLate),
}));

function textsIn(namespace: string, first: Locale, later: Locale): Dictionary {
  return {...first[namespace], ...later[namespace]};
}
