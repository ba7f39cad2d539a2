import type {TermSet} from '../options.js';
import type {Overrides} from './translator.js';

let loaded: Readonly<Record<string, Overrides>> | undefined;

/**
 * The texts of a term set: at once where they are there. Undefined for no set and where it cannot be had; the console
 * says why.
 */
export function textsOfTerms(terms: TermSet | undefined): Overrides | undefined | Promise<Overrides | undefined> {
  if (terms === undefined) return undefined;
  return loaded ? chosen(loaded, terms) : load(terms);
}

async function load(terms: TermSet): Promise<Overrides | undefined> {
  try {
    loaded = (await import('../../locales/terms/index.js')).termSets;
    return chosen(loaded, terms);
  } catch (error) {
    console.warn(`kabinet: the terms "${terms}" could not be loaded.`, error);
    return undefined;
  }
}

function chosen(sets: Readonly<Record<string, Overrides>>, terms: string): Overrides | undefined {
  if (Object.hasOwn(sets, terms)) return sets[terms];
  console.warn(`kabinet: terms: there is no set "${terms}", only ${Object.keys(sets).join(', ')}.`);
  return undefined;
}

/** Texts of a set and the operator's own, which take precedence. */
export function withTerms(set: Overrides | undefined, own: Overrides | undefined): Overrides | undefined {
  if (!set || !own) return own ?? set;
  const languages = new Set([...Object.keys(set), ...Object.keys(own)]);
  return Object.fromEntries([...languages].map((language) => [language, {...set[language], ...own[language]}]));
}
