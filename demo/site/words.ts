export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language of the shop. */
export type Words = Readonly<Record<Language, string>>;
