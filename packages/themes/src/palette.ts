import type {Brand} from './brand.js';
import {chartSeries} from './chart-series.js';
import {mix, oklch, parseColour, type Colour} from './colour.js';
import {BLACK, inkFor, WHITE} from './contrast.js';
import {DEFAULT_BRAND} from './default-brand.js';
import {Painter, type Correction} from './painter.js';
import {RECIPES, type AccentJob, type Bounds, type NeutralRole, type Recipe} from './recipes.js';
import {ROLES, type Role, type Scheme} from './roles.js';

export type Palette = Readonly<Record<Role, Colour>>;

const CHART_GROUNDS = ['surface', 'surface-raised', 'surface-sunken'] as const;

type Neutral = (role: NeutralRole) => Colour;

/** All colour roles of one scheme, legible on every ground they stand on, and what had to be changed for that. */
export function derivePalette(brand: Brand, scheme: Scheme): {palette: Palette; corrections: readonly Correction[]} {
  const recipe = RECIPES[scheme];
  const [accent, tint] = [accentOf(brand), tintOf(brand)];
  const painter = new Painter(scheme, brand.roles?.[scheme]);
  const neutral: Neutral = (role) => {
    const [lightness, share] = recipe.neutrals[role];
    return oklch(lightness, share * tint.amount, tint.hue);
  };

  // Grounds first: what stands on them is measured against them.
  paintSurfaces(painter, neutral, scheme);
  paintSoftGrounds(painter, accent, recipe);
  paintButton(painter, jobOf(accent, recipe, 'accent'));
  paintNeutrals(painter, neutral, recipe);
  painter.paint('accent-text', jobOf(accent, recipe, 'accent-text'), accent);
  painter.paint('focus', painter.at('accent-graphic'));
  for (const role of [
    'positive',
    'positive-graphic',
    'warning',
    'warning-graphic',
    'negative',
    'negative-graphic',
    'info',
  ] as const)
    painter.paint(role, oklch(...recipe.statuses[role]));
  chartSeries(
    painter.at('accent-graphic'),
    CHART_GROUNDS.map((ground) => painter.at(ground)),
  ).forEach((colour, index) => painter.paint(`chart-${index + 1}` as Role, colour));

  const palette = Object.fromEntries(ROLES.map((role) => [role, painter.at(role)])) as Record<Role, Colour>;
  return {palette, corrections: painter.corrections};
}

function accentOf(brand: Brand): Colour {
  return parseColour(brand.accent) ?? parseColour(DEFAULT_BRAND.accent) ?? BLACK;
}

/** The hue of the greys and how much of it there is: the brand's, or a trace of its accent. */
export function tintOf(brand: Brand): NonNullable<Brand['tint']> {
  const {h, c} = accentOf(brand);
  return brand.tint ?? {hue: h, amount: Math.min(0.008, c)};
}

function paintSurfaces(painter: Painter, neutral: Neutral, scheme: Scheme): void {
  const surface = painter.paintSurface(neutral('surface'));
  // On light grounds a shadow says what floats; on dark ones it cannot be seen, so what floats is lighter.
  painter.paint('surface-raised', scheme === 'light' ? surface : neutral('surface-raised'));
  painter.paint('surface-sunken', neutral('surface-sunken'));
  painter.paint('hover', neutral('hover'));
}

function paintButton(painter: Painter, accent: Colour): void {
  const wanted = painter.propose('accent', accent);
  const nearBlack = {...wanted, l: 0.17, c: Math.min(wanted.c, 0.03)};
  const text = painter.propose('on-accent', wanted.l > 0.66 ? nearBlack : WHITE);
  const fill = painter.paint('accent', accent);
  // Away from its text: a hover may never lower the contrast.
  painter.paint('accent-hover', mix(fill, inkFor(painter.paint('on-accent', text)), 0.9));
}

function paintSoftGrounds(painter: Painter, accent: Colour, recipe: Recipe): void {
  const graphic = painter.paint('accent-graphic', jobOf(accent, recipe, 'accent-graphic'), accent);
  for (const role of ['accent-soft', 'accent-soft-2', 'accent-mid'] as const)
    painter.paint(role, mix(graphic, painter.at('surface'), recipe.shares[role]));
  for (const role of ['positive-soft', 'warning-soft', 'negative-soft', 'info-soft'] as const)
    painter.paint(role, oklch(...recipe.statuses[role]));
  painter.paint('calm-soft', painter.at('hover'));
}

function paintNeutrals(painter: Painter, neutral: Neutral, recipe: Recipe): void {
  const roles = ['line', 'line-soft', 'line-control', 'previous', 'text', 'text-secondary', 'text-tertiary'] as const;
  for (const role of roles) painter.paint(role, neutral(role));
  painter.paint('scrim', {...neutral('scrim'), alpha: recipe.scrimAlpha});
  painter.paint('calm', painter.at('text-secondary'));
}

function jobOf(accent: Colour, recipe: Recipe, job: AccentJob): Colour {
  const {lightest = 1, darkest = 0, strongest = Infinity}: Bounds = recipe.accent[job];
  return {...accent, l: Math.min(lightest, Math.max(darkest, accent.l)), c: Math.min(strongest, accent.c)};
}
