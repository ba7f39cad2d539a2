import type {BilingualTexts} from '../../packages/widgets/src/all-messages.js';
import {createTranslator} from '../../packages/widgets/src/runtime/i18n/translator.js';
import {FORMS, LANGUAGES, placeholders, textsByKey, type Form, type Language} from './dictionary.js';

/** How texts are read aloud: the number, the form that it takes, and how the number is written. By hand. */
const SAMPLES: Record<Language, readonly (readonly [count: number, form: Form, written: string])[]> = {
  en: [
    [0, 'other', '0'],
    [1, 'one', '1'],
    [2, 'other', '2'],
    [5, 'other', '5'],
    [11, 'other', '11'],
    [21, 'other', '21'],
    [22, 'other', '22'],
    [25, 'other', '25'],
    [101, 'other', '101'],
    [111, 'other', '111'],
    [1.5, 'other', '1.5'],
    [1_000_000, 'other', '1,000,000'],
  ],
  ru: [
    [0, 'many', '0'],
    [1, 'one', '1'],
    [2, 'few', '2'],
    [5, 'many', '5'],
    [11, 'many', '11'],
    [21, 'one', '21'],
    [22, 'few', '22'],
    [25, 'many', '25'],
    [101, 'one', '101'],
    [111, 'many', '111'],
    [1.5, 'other', '1,5'],
    [1_000_000, 'many', '1\u00a0000\u00a0000'],
  ],
};
const LOCALES: Record<Language, string> = {en: 'en-GB', ru: 'ru'};

/** Plural forms that are missing, and numbers whose text does not come out right. */
export function findPluralFaults(messages: BilingualTexts): string[] {
  return LANGUAGES.flatMap((language) =>
    [...textsByKey(messages, language)].flatMap(([key, texts]) => {
      if (texts.kind === 'single') return placeholders(texts.text).includes('count') ? [oneForm(messages, key)] : [];
      const missing = FORMS[language].filter((form) => !texts.forms.has(form));
      if (missing.length > 0) return [`${messages.namespace}.${key} has no ${language} form ${missing.join(', ')}`];
      return misread(messages, language, key, texts.forms);
    }),
  );
}

function oneForm({namespace}: BilingualTexts, key: string): string {
  return `${namespace}.${key} counts something and has no plural forms`;
}

function misread(
  messages: BilingualTexts,
  language: Language,
  key: string,
  forms: ReadonlyMap<string, string>,
): string[] {
  const {namespace} = messages;
  const locales = {[language]: {[namespace]: messages[language]}};
  const translate = createTranslator({language, locale: LOCALES[language], locales})({namespace}) as (
    key: string,
    params: Record<string, string | number>,
  ) => string;
  const names = [...forms.values()].flatMap(placeholders).filter((name) => name !== 'count');
  const params = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  return SAMPLES[language].flatMap(([count, form, written]) => {
    const expected = fill(forms.get(form) ?? '', {...params, count: written});
    const actual = translate(key, {...params, count});
    return actual === expected ? [] : [`${namespace}.${key}, ${count}: "${actual}" instead of "${expected}"`];
  });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{\s*([\w.]+)[^}]*\}\}/g, (_, name: string) => values[name] ?? '');
}
