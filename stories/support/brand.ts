import {DEFAULT_BRAND, createTheme, resolveScheme, sampleBrands} from '@kabinet/themes';
import type {Brand, Scheme, Theme} from '@kabinet/themes';
import type {Globals} from './globals.js';

type Look = Pick<Globals, 'brand' | 'scheme' | 'density'>;

/** The brand document that the toolbar asks for. */
export function brandOf({brand, density, scheme}: Look): Brand {
  const known: Brand = (sampleBrands as Readonly<Record<string, Brand>>)[brand] ?? DEFAULT_BRAND;
  return {...known, ...(density !== 'brand' && {density}), ...(scheme !== 'auto' && {scheme})};
}

const themes = new Map<string, Theme>();

export function themeOf(look: Look): Theme {
  const key = `${look.brand} ${look.density} ${look.scheme}`;
  let theme = themes.get(key);
  if (!theme) themes.set(key, (theme = createTheme(brandOf(look))));
  return theme;
}

/** Light or dark, as a widget in the middle of the canvas decides it too. */
export function schemeOf(look: Look): Scheme {
  return resolveScheme(brandOf(look).scheme ?? 'auto', document.documentElement);
}
