import {toCss, toDesignTokens} from '@kabinet/themes';
import type {Brand, Theme} from '@kabinet/themes';
import {textOf} from './draft.js';
import type {Word} from './words.js';

interface Format {
  label: Word;
  /** Behind the name of the brand: `.brand.json`. */
  ending: string;
  type: string;
  write: (brand: Brand, theme: Theme) => string;
}

/** What a brand can be taken away as. */
export const FORMATS: readonly Format[] = [
  {label: 'json', ending: '.brand.json', type: 'application/json', write: (brand) => textOf(brand)},
  {label: 'css', ending: '.css', type: 'text/css', write: (_brand, theme) => toCss(theme)},
  {
    label: 'tokens',
    ending: '.tokens.json',
    type: 'application/design-tokens+json',
    write: (_brand, theme) => `${JSON.stringify(toDesignTokens(theme), null, 2)}\n`,
  },
];
