import {knownTexts} from './known-texts.js';
import type {Locales} from './known-texts.js';
import {COMPLETE, TextSource} from './text-source.js';

export {addLocale} from './known-texts.js';
export type {Locale} from './known-texts.js';

/** What is said before anything is opened. */
const first = new TextSource({
  en: async () => (await import('../../locales/en/index.js')).en,
  ru: async () => (await import('../../locales/ru/index.js')).ru,
});

let latest: Locales | undefined;
const spoken = new Map<string, Locales>();

/**
 * What can be said in a language: its own texts, and English where they may have gaps. Undefined until it has come;
 * another object whenever there is more.
 */
export function localesFor(language: string): Locales | undefined {
  if (!first.has(language)) return undefined;
  const known = knownTexts();
  if (known !== latest) spoken.clear();
  latest = known;
  const locales = spoken.get(language) ?? chosen(known, [language, COMPLETE]);
  spoken.set(language, locales);
  return locales;
}

/** Brings what `localesFor` needs. Never rejects: who waits goes on waiting, and the console says why. */
export function loadLocales(language: string): Promise<void> {
  return first.load(language);
}

function chosen(known: Locales, languages: readonly string[]): Locales {
  return Object.fromEntries(languages.flatMap((one) => (known[one] ? [[one, known[one]]] : [])));
}
