import type {Brand, BrandProblem} from './brand.js';
import {DEFAULT_BRAND} from './default-brand.js';
import type {Correction} from './painter.js';
import {derivePalette} from './palette.js';
import {parseBrand} from './parse-brand.js';
import {tokensOf, type Tokens} from './tokens.js';

/** A brand made ready for the page, in both schemes. */
export interface Theme {
  readonly brand: Brand;
  readonly light: Tokens;
  readonly dark: Tokens;
  /** Colours that were changed because they could not be read. */
  readonly corrections: readonly Correction[];
  /** Fields of the brand that were ignored. */
  readonly problems: readonly BrandProblem[];
}

/**
 * Tokens for a brand. The document is checked again, since types cannot see whether a text is a colour: whatever
 * comes in, the theme is complete and readable.
 */
export function createTheme(document: Brand): Theme {
  const {brand, problems} = parseBrand(document);
  const [light, dark] = [derivePalette(brand, 'light'), derivePalette(brand, 'dark')];
  return {
    brand,
    light: tokensOf(brand, 'light', light.palette),
    dark: tokensOf(brand, 'dark', dark.palette),
    corrections: [...light.corrections, ...dark.corrections],
    problems,
  };
}

let cached: Theme | undefined;

/** The theme of the default brand. */
export function defaultTheme(): Theme {
  cached ??= createTheme(DEFAULT_BRAND);
  return cached;
}
