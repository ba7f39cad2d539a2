import type {BilingualTexts} from '../../packages/widgets/src/all-messages.js';

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Plural forms that a language needs, by the rules of CLDR. */
export const FORMS = {en: ['one', 'other'], ru: ['one', 'few', 'many', 'other']} as const;
export type Form = (typeof FORMS)['ru'][number];

/** The texts of one key in one language: one text, or one for each plural form. */
export type Texts = {kind: 'single'; text: string} | {kind: 'plural'; forms: ReadonlyMap<string, string>};

const PLURAL_KEY = /^(.+)_(zero|one|two|few|many|other)$/;

/** The texts of a dictionary by key; the plural forms of a key are put together. */
export function textsByKey(messages: BilingualTexts, language: Language): Map<string, Texts> {
  const result = new Map<string, Texts>();
  const forms = new Map<string, Map<string, string>>();
  for (const [name, text] of Object.entries(messages[language])) {
    const [, key, form] = PLURAL_KEY.exec(name) ?? [];
    if (key === undefined || form === undefined) {
      result.set(name, {kind: 'single', text});
      continue;
    }
    const known = forms.get(key) ?? new Map<string, string>();
    forms.set(key, known.set(form, text));
    result.set(key, {kind: 'plural', forms: known});
  }
  return result;
}

/** All texts of a key, plural or not. */
export function allTexts(texts: Texts): string[] {
  return texts.kind === 'single' ? [texts.text] : [...texts.forms.values()];
}

/** The names in a text that are filled in: `{{count}}` gives `count`. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name);
}
