import {allMessages} from '../all-messages.js';
import type {CommonKey} from '../runtime/common.messages.js';
import type {KeyOf, Messages, Translate} from '../runtime/i18n/messages.js';
import {createTranslator} from '../runtime/i18n/translator.js';

const locales = {
  en: Object.fromEntries(allMessages.map(({namespace, en}) => [namespace, en])),
  ru: Object.fromEntries(allMessages.map(({namespace, ru}) => [namespace, ru])),
};

/** The words of a widget as visitors read them. */
export function wordsOf<M extends Messages>(messages: M, language: 'en' | 'ru'): Translate<KeyOf<M> | CommonKey> {
  const locale = language === 'en' ? 'en-GB' : language;
  return createTranslator({language, locale, locales})(messages);
}
