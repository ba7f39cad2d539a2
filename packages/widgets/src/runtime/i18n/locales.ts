import type {Dictionary} from './messages.js';

/** All texts of one language: dictionaries by namespace. */
export type Locale = Readonly<Record<string, Dictionary>>;

/** Asked where another language has no text. */
const COMPLETE = 'en';

const OURS: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => (await import('../../locales/en/index.js')).en,
  ru: async () => (await import('../../locales/ru/index.js')).ru,
};

/** In milliseconds: a chunk that did not come is asked for again after these. */
const PAUSES = [500, 2000, 8000];

const known = new Map<string, Locale>();
/** Those of ours that have come. */
const arrived = new Set<string>();
const coming = new Map<string, Promise<void>>();

/** The languages that have to be there before anything can be said in this one. */
function neededFor(language: string): string[] {
  return Object.hasOwn(OURS, language) ? [language] : [COMPLETE];
}

/** Adds texts to those of a language; they take precedence over earlier ones. */
export function addLocale(language: string, locale: Locale): void {
  const merged: Record<string, Dictionary> = {...known.get(language)};
  for (const [namespace, texts] of Object.entries(locale)) merged[namespace] = {...merged[namespace], ...texts};
  known.set(language, merged);
}

/** What can be said in a language: its own texts, and English where they may have gaps. Undefined until it has come. */
export function localesFor(language: string): Readonly<Record<string, Locale>> | undefined {
  if (!neededFor(language).every((needed) => arrived.has(needed))) return undefined;
  const spoken = [language, COMPLETE].map((one) => [one, known.get(one)] as const);
  return Object.fromEntries(spoken.filter((one): one is [string, Locale] => one[1] !== undefined));
}

/** Brings what `localesFor` needs. Never rejects: who waits goes on waiting, and the console says why. */
export async function loadLocales(language: string): Promise<void> {
  await Promise.all(neededFor(language).map(loadOnce));
}

function loadOnce(language: string): Promise<void> {
  const underWay = coming.get(language);
  if (underWay) return underWay;
  const loading = load(language);
  coming.set(language, loading);
  return loading;
}

async function load(language: string): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      addLocale(language, (await OURS[language]?.()) ?? {});
      arrived.add(language);
      return;
    } catch (error) {
      console.warn(`kabinet: the texts of ${language} could not be loaded.`, error);
    }
    if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  coming.delete(language);
}
