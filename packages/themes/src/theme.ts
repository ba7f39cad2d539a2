import type {Brand, BrandProblem} from './brand.js';
import {DEFAULT_BRAND} from './default-brand.js';
import type {Correction} from './painter.js';
import {derivePalette, type Palette} from './palette.js';
import {parseBrand} from './parse-brand.js';
import {SCHEMES, type Scheme} from './roles.js';
import {tokensOf, type Tokens} from './tokens/tokens.js';
import {WIDGETS, type WidgetName} from './widgets.js';

/** A brand made ready for the page, in both schemes. */
export interface Theme {
  readonly brand: Brand;
  readonly light: Tokens;
  readonly dark: Tokens;
  /** Colours of the schemes that the brand shows that were changed because they could not be read. */
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
  const [light, dark] = [paint(brand, 'light'), paint(brand, 'dark')];
  const shown = SCHEMES.filter((scheme) => brand.scheme !== (scheme === 'light' ? 'dark' : 'light'));
  return {
    brand,
    light: light.tokens,
    dark: dark.tokens,
    corrections: [...light.corrections, ...dark.corrections].filter(({scheme}) => shown.includes(scheme)),
    problems,
  };
}

function paint(brand: Brand, scheme: Scheme): {tokens: Tokens; corrections: readonly Correction[]} {
  const shared = derivePalette(brand, scheme);
  const corrections = [...shared.corrections];
  const widgets: Partial<Record<WidgetName, Palette>> = {};
  const known = new Set(shared.corrections.map((one) => JSON.stringify(one)));
  for (const widget of WIDGETS) {
    const roles = brand.widgets?.[widget]?.roles?.[scheme];
    if (!roles) continue;
    const own = derivePalette({...brand, roles: {[scheme]: {...brand.roles?.[scheme], ...roles}}}, scheme);
    widgets[widget] = own.palette;
    const news = own.corrections.filter((one) => !known.has(JSON.stringify(one)));
    corrections.push(...news.map((one) => ({...one, widget})));
  }
  return {tokens: tokensOf(brand, scheme, {shared: shared.palette, widgets}), corrections};
}

let cached: Theme | undefined;

/** The theme of the default brand. */
export function defaultTheme(): Theme {
  cached ??= createTheme(DEFAULT_BRAND);
  return cached;
}
