import type {Globals} from '../support/globals.js';
import {languageOf} from '../support/globals.js';

export type Language = ReturnType<typeof languageOf>;

/** The same in both languages of the guide. */
export type Bilingual<Value = string> = Readonly<Record<Language, Value>>;

/** Something of the guide in the language that the toolbar says. */
export function said<Value>(words: Bilingual<Value>, globals: Pick<Globals, 'locale'>): Value {
  return words[languageOf(globals)];
}
