/** A language and how its numbers and dates are written. */
export interface Language {
  /** `ru`: which texts. */
  language: string;
  /** `en-GB`: which formats. */
  locale: string;
}

/** English without a country is written the European way. */
const ENGLISH: Language = {language: 'en', locale: 'en-GB'};

/** `ru`, `en`, `en-US`, … What Intl does not accept becomes English. */
export function languageOf(stated: string | undefined): Language {
  const tag = canonical(stated);
  if (tag === undefined || tag === 'en') return ENGLISH;
  return {language: tag.split('-', 1)[0] ?? tag, locale: tag};
}

/** The language of a place in the page, where its author has said it. */
export function statedLanguage(place: Element): string | undefined {
  return place.closest('[lang]')?.getAttribute('lang') || undefined;
}

function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
