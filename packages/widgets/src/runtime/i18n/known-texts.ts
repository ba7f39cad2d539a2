import type {Dictionary} from './messages.js';

/** All texts of one language: dictionaries by namespace. */
export type Locale = Readonly<Record<string, Dictionary>>;

/** Texts by language. */
export type Locales = Readonly<Record<string, Locale>>;

let known: Locales = {};

/** Adds texts to those of a language; they take precedence over earlier ones. */
export function addLocale(language: string, locale: Locale): void {
  known = {...known, [language]: merged(known[language], locale)};
}

/** Adds our own texts beneath those that the operator may have added before they came. */
export function addBeneath(language: string, locale: Locale): void {
  known = {...known, [language]: merged(locale, known[language])};
}

/** All texts that have come so far: another object whenever there are more. */
export function knownTexts(): Locales {
  return known;
}

function merged(below: Locale = {}, above: Locale = {}): Locale {
  const all: Record<string, Dictionary> = {...below};
  for (const [namespace, texts] of Object.entries(above)) all[namespace] = {...all[namespace], ...texts};
  return all;
}
