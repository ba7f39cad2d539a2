import {createInstance} from 'i18next';
import type {CommonKey} from '../common.messages.js';
import {messages as common} from '../common.messages.js';
import {count} from '../format/numbers.js';
import type {Locale, Locales} from './known-texts.js';
import type {Dictionary, KeyOf, Messages, Params, Translate} from './messages.js';

/** The operator's own texts by language and full key: `{ru: {'stats.title': 'Сводка'}}`. */
export type Overrides = Readonly<Record<string, Dictionary>>;

export interface TranslatorOptions {
  /** `ru` */
  language: string;
  /** How numbers inside texts are written: `en-GB`. */
  locale: string;
  /** Texts by language: this one's, and English where it may have gaps. */
  locales: Locales;
  overrides?: Overrides | undefined;
  debug?: boolean | undefined;
}

/** Gives a widget its words. */
export type Translator = <M extends Messages>(messages: M) => Translate<KeyOf<M> | CommonKey>;

/**
 * A private i18next: the host's own instance, if it has one, is never touched. An operator's override replaces the
 * text of its language and leaves the others as they are.
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const {language, locale, locales, overrides = {}, debug = false} = options;
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    ns: [],
    defaultNS: common.namespace,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: overridden(locales, overrides),
    interpolation: {escapeValue: false},
    saveMissing: debug,
    missingKeyHandler: (_languages, namespaces, key) => console.warn(`kabinet: no text for ${namespaces}.${key}`),
  });
  void instance.init();

  const known = new Map<string, Translate<string>>();
  return ({namespace}) => {
    let translate = known.get(namespace);
    if (!translate) {
      const ns = [...new Set([namespace, common.namespace])];
      const plain = new Map<string, string>();
      translate = (key: string, params?: Params) => {
        // Widgets say the same few hundred words in every drawing, and i18next looks through its layers each time.
        const said = params ? undefined : plain.get(key);
        if (said !== undefined) return said;
        const text = instance.t(key, {ns, count: params?.count, replace: written(params ?? {}, locale), nest: false});
        // A text may still come with the part that needs it.
        if (!params && text !== key) plain.set(key, text);
        return text;
      };
      known.set(namespace, translate);
    }
    return translate;
  };
}

function written(params: Params, locale: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? count(locale, value) : value]),
  );
}

function overridden(locales: Locales, overrides: Overrides): Record<string, Locale> {
  const languages = new Set([...Object.keys(locales), ...Object.keys(overrides)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, merged(locales[language], overrides[language])]),
  );
}

function merged(locale: Locale = {}, overrides?: Dictionary | null): Locale {
  const own: Record<string, Dictionary> = {...locale};
  for (const [name, text] of Object.entries(overrides ?? {})) {
    if (typeof text !== 'string') continue;
    const {namespace, key} = partsOf(name);
    own[namespace] = {...own[namespace], [key]: text};
  }
  return own;
}

/** `stats.title` is `title` of `stats`. */
export function partsOf(name: string): {namespace: string; key: string} {
  const dot = name.indexOf('.');
  return {namespace: name.slice(0, dot), key: name.slice(dot + 1)};
}
