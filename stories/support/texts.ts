import {allMessages} from '@kabinet/widgets';
import type {RuntimeOptions} from '@kabinet/widgets';
import type {Globals} from './globals.js';
import {pseudoDictionary} from './pseudo.js';

type Texts = NonNullable<RuntimeOptions['texts']>;

let pseudo: Texts | undefined;

/** What is passed to the widgets for the chosen language: the pseudo-locales are operator's texts over English. */
export function spoken(locale: Globals['locale']): Pick<RuntimeOptions, 'locale' | 'texts'> {
  if (locale === 'ru' || locale === 'en') return {locale};
  return {locale: 'en', texts: (pseudo ??= pseudoTexts())};
}

function pseudoTexts(): Texts {
  const texts = allMessages.flatMap(({namespace, en}) =>
    Object.entries(pseudoDictionary(en)).map(([key, text]) => [`${namespace}.${key}`, text]),
  );
  return {en: Object.fromEntries(texts) as Record<string, string>};
}
