import {DENSITIES} from '@kabinet/themes';

/** What the toolbar offers, and what an address may carry: `&globals=brand:fintech;scheme:dark;locale:en`. */
export const CHOICES = {
  brand: ['default', 'fintech', 'gaming', 'shop', 'cloud'],
  scheme: ['auto', 'light', 'dark'],
  density: ['brand', ...DENSITIES],
  locale: ['ru', 'en', 'pseudo', 'rtl'],
  width: ['full', '280', '320', '360', '480', '560', '768', '1040', '1280'],
  data: ['full', 'one', 'empty', 'huge', 'long', 'mixed'],
  trade: ['none', 'igaming', 'forex', 'saas', 'shop'],
  state: ['live', 'loading', 'empty', 'error', 'offline', 'expired', 'forbidden', 'pending'],
} as const;

type Choices = typeof CHOICES;
export type Globals = {readonly [Name in keyof Choices]: Choices[Name][number]};

export const INITIAL: Globals = {
  brand: 'default',
  scheme: 'auto',
  density: 'brand',
  locale: 'ru',
  width: 'full',
  data: 'full',
  trade: 'none',
  state: 'live',
};

/** Whatever an address said, each choice is one of those offered: numbers come as numbers, nonsense as the initial one. */
export function readGlobals(said: Readonly<Record<string, unknown>>): Globals {
  const entries = Object.entries(CHOICES).map(([name, offered]) => {
    const chosen = (offered as readonly string[]).find((value) => value === `${said[name] as string | number}`);
    return [name, chosen ?? INITIAL[name as keyof Globals]];
  });
  return Object.fromEntries(entries) as Globals;
}

/** Pages of words exist in two languages; the pseudo-locales are made of English. */
export function languageOf({locale}: Pick<Globals, 'locale'>): 'ru' | 'en' {
  return locale === 'ru' ? 'ru' : 'en';
}
