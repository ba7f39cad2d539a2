/** Texts by key; plural forms of one text are keys with the suffixes of `Intl.PluralRules`: `rows_one`, `rows_few`. */
export type Dictionary = Readonly<Record<string, string>>;

/** All texts of one widget, or those that widgets share. English is complete; it is asked where another is not. */
export interface Messages {
  readonly namespace: string;
  readonly en: Dictionary;
  readonly ru: Dictionary;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** The keys to ask for: plural forms count as one. */
export type KeyOf<M extends Messages> = WithoutForm<Extract<keyof M['en'], string>>;

/** Numbers are shown by the rules of the language; `count` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

export type Translate<Key extends string> = (key: Key, params?: Params) => string;
