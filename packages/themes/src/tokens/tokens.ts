import type {Brand, Density, WidgetBrand} from '../brand.js';
import {cssColour, oklch} from '../colour.js';
import {tintOf, type Palette} from '../palette.js';
import {ROLES, tokenGroupOf, type ChartRole, type ColourRole, type Role, type Scheme} from '../roles.js';
import {isSafeTokenValue} from '../token-value.js';
import {WIDGETS, type WidgetName} from '../widgets.js';
import {pixels, plain, valueOf} from './formula.js';
import {DEFINITIONS, NAMES, type BareName} from './table.js';

export type TokenName = `--kabinet-${BareName}`;
/** A token of one widget, in the place of the one that all share. */
export type WidgetTokenName = `--kabinet-${WidgetName}-${BareName}`;

/** Absent when the brand names no family, so that the widgets inherit the page's. */
export type InheritedToken = `--kabinet-${'ref-font-text' | 'ref-font-heading' | 'font-body' | 'font-heading'}`;

/** Custom properties and their values, without a sum or a reference left in them. Colours are sRGB. */
export type Tokens = Readonly<
  Record<Exclude<TokenName, InheritedToken>, string> & Partial<Record<InheritedToken | WidgetTokenName, string>>
>;

/** Tokens of both schemes, or as many of them as differ from what follows from the others. */
export type SchemeTokens = Readonly<Record<Scheme, Partial<Tokens>>>;

/** The colours of a scheme, for all widgets and for those that have their own. */
export interface Palettes {
  readonly shared: Palette;
  readonly widgets: Readonly<Partial<Record<WidgetName, Palette>>>;
}

type Stated = Partial<Record<BareName, string>>;

/** All tokens of one scheme out of a brand and its palettes. */
export function tokensOf(brand: Brand, scheme: Scheme, {shared, widgets}: Palettes): Tokens {
  const stated: Stated = {
    ...colours(shared),
    'color-scheme': scheme,
    'shadow-float': shadow(scheme, tintOf(brand).hue),
    ...shape({radius: 8, density: 'regular', ...brand}),
    'ref-space-unit': pixels(brand.space ?? 4),
    ...fonts(brand),
  };
  const read = (name: string): string | undefined =>
    stated[name as BareName] ?? valueOf(DEFINITIONS[name as BareName].source, read);
  const system = NAMES.map((name) => [`--kabinet-${name}`, read(name)] as const);
  const own = WIDGETS.flatMap((widget) => {
    const differing = {
      ...colours(widgets[widget] ?? {}, shared),
      ...shape(brand.widgets?.[widget] ?? {}),
    };
    return Object.entries(differing).map(([name, value]) => [`--kabinet-${widget}-${name}`, value] as const);
  });
  const safe = [...system, ...own].filter(([, value]) => value !== undefined && isSafeTokenValue(value));
  return Object.fromEntries(safe) as unknown as Tokens;
}

/** The custom property of a colour role. */
export function tokenOf(role: Role): `--kabinet-color-${ColourRole}` | `--kabinet-${ChartRole}` {
  return `--kabinet-${nameOf(role)}`;
}

function nameOf(role: Role): `color-${ColourRole}` | ChartRole {
  return (tokenGroupOf(role) === 'chart' ? role : `color-${role}`) as `color-${ColourRole}` | ChartRole;
}

/** Colours as tokens; beside a palette that is shown anyway, those that differ. */
function colours(palette: Partial<Palette>, beside: Partial<Palette> = {}): Stated {
  const css = (from: Partial<Palette>, role: Role): string | undefined => from[role] && cssColour(from[role]);
  const roles = ROLES.filter((role) => palette[role] && css(palette, role) !== css(beside, role));
  return Object.fromEntries(roles.map((role) => [nameOf(role), css(palette, role)]));
}

/** Only for what floats; what rests has a line. */
function shadow(scheme: Scheme, hue: number): string {
  const shade = (alpha: number): string =>
    cssColour(scheme === 'light' ? oklch(0.2, 0.02, hue, alpha) : oklch(0, 0, 0, alpha));
  return scheme === 'light'
    ? `0 0 0 1px ${shade(0.07)}, 0 4px 10px -2px ${shade(0.08)}, 0 16px 32px -8px ${shade(0.14)}`
    : `0 0 0 1px rgb(255 255 255 / 0.1), 0 4px 10px -2px ${shade(0.4)}, 0 20px 40px -8px ${shade(0.6)}`;
}

/** In pixels, added to heights and paddings. */
export const DENSITY_STEP: Readonly<Record<Density, number>> = {compact: -2, regular: 0, comfortable: 4};

/** One radius per brand; every other corner follows it. */
function shape({radius, density}: WidgetBrand): Stated {
  return {
    ...(radius !== undefined && {'ref-radius': pixels(radius)}),
    ...(density && {'ref-density-step': pixels(DENSITY_STEP[density])}),
  };
}

const MONO = "ui-monospace, 'SF Mono', 'Menlo', 'Consolas', monospace";

function fonts({font = {}, weights = {}}: Brand): Stated {
  const heading = font.heading ?? font.family;
  return {
    ...(font.family && {'ref-font-text': font.family}),
    ...(heading && {'ref-font-heading': heading}),
    'ref-font-mono': font.mono ?? MONO,
    'ref-type-size': pixels(font.size ?? 14),
    'font-size-adjust': font.sizeAdjust === undefined ? 'none' : plain(font.sizeAdjust),
    'weight-heading': plain(weights.heading ?? 600),
    'weight-figure': plain(weights.figure ?? 600),
    'tracking-heading': `${plain(font.headingTracking ?? -0.014)}em`,
  };
}
