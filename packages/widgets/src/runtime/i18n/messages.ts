/** Texts by key; plural forms of one text are keys with the suffixes of `Intl.PluralRules`: `rows_one`, `rows_few`. */
export type Dictionary = Readonly<Record<string, string>>;

/** Which texts a widget speaks: a namespace of the dictionaries, and the keys in it. */
export interface Messages<Texts extends Dictionary = Dictionary> {
  readonly namespace: string;
  /** Never there: only the compiler knows the keys. The texts come with the language, see `locales.ts`. */
  readonly texts?: Texts;
}

/** The texts of a namespace; `Texts` is its English dictionary. */
export function messagesIn<Texts extends Dictionary>(namespace: string): Messages<Texts> {
  return {namespace};
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** The keys to ask for: plural forms count as one. */
export type KeyOf<M extends Messages> = WithoutForm<Extract<keyof NonNullable<M['texts']>, string>>;

/** Numbers are shown by the rules of the language; `count` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

export type Translate<Key extends string> = (key: Key, params?: Params) => string;
