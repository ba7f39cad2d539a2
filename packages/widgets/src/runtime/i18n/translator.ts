import {createInstance} from 'i18next';
import {count} from '../format/numbers.js';
import type {CommonKey} from '../common.messages.js';
import {messages as common} from '../common.messages.js';
import type {Dictionary, KeyOf, Messages, Params, Translate} from './messages.js';

/** The operator's own texts by language and full key: `{ru: {'stats.title': 'Сводка'}}`. */
export type Overrides = Readonly<Record<string, Dictionary>>;

export interface TranslatorOptions {
  /** `ru` */
  language: string;
  /** How numbers inside texts are written: `en-GB`. */
  locale: string;
  overrides?: Overrides | undefined;
  debug?: boolean | undefined;
}

/** Gives a widget its words. */
export type Translator = <M extends Messages>(messages: M) => Translate<KeyOf<M> | CommonKey>;

/**
 * A private i18next: the host's own instance, if it has one, is never touched. Texts are added when a widget first
 * asks; an operator's override replaces the text of its language and leaves the others as they are.
 */
export function createTranslator({language, locale, overrides = {}, debug = false}: TranslatorOptions): Translator {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    ns: [],
    defaultNS: common.namespace,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    interpolation: {escapeValue: false},
    saveMissing: debug,
    missingKeyHandler: (_languages, namespaces, key) => console.warn(`kabinet: no text for ${namespaces}.${key}`),
  });
  void instance.init();

  const known = new Map<Messages, Translate<string>>();
  const add = (messages: Messages): void => {
    for (const [spoken, texts] of Object.entries({en: messages.en, ru: messages.ru, ...emptyFor(overrides)})) {
      const own = overridesOf(overrides[spoken], messages.namespace);
      instance.addResourceBundle(spoken, messages.namespace, {...texts, ...own});
    }
    if (debug) warnOfUnknown(overrides, messages);
  };
  add(common);

  return (messages) => {
    let translate = known.get(messages);
    if (!translate) {
      if (messages !== (common as Messages)) add(messages);
      const ns = [...new Set([messages.namespace, common.namespace])];
      translate = (key: string, params: Params = {}) =>
        instance.t(key, {ns, count: params.count, replace: written(params, locale), nest: false});
      known.set(messages, translate);
    }
    return translate;
  };
}

function written(params: Params, locale: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? count(locale, value) : value]),
  );
}

/** A language that only the operator brings has no texts of ours. */
function emptyFor(overrides: Overrides): Record<string, Dictionary> {
  return Object.fromEntries(
    Object.keys(overrides)
      .filter((language) => language !== 'en' && language !== 'ru')
      .map((language) => [language, {}]),
  );
}

function overridesOf(texts: Dictionary = {}, namespace: string): Dictionary {
  const prefix = `${namespace}.`;
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text]),
  );
}

function warnOfUnknown(overrides: Overrides, {namespace, en, ru}: Messages): void {
  for (const texts of Object.values(overrides)) {
    for (const key of Object.keys(overridesOf(texts, namespace))) {
      if (!(key in en) && !(key in ru)) console.warn(`kabinet: there is no text "${namespace}.${key}" to override`);
    }
  }
}
