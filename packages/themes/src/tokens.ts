import type {Brand, Density} from './brand.js';
import {oklch, toCss} from './colour.js';
import type {Palette} from './palette.js';
import {ROLES, type Role, type Scheme} from './roles.js';

type ChartToken = `--kabinet-${Extract<Role, `chart-${string}`>}`;
type ColourToken = `--kabinet-color-${Exclude<Role, `chart-${string}`>}`;
type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
type TypeSize = 'caption' | 'small' | 'body' | 'title' | 'figure' | 'figure-l';

/** Absent when the brand names no family, so that the widgets inherit the page's. */
export type InheritedToken = '--kabinet-font-body' | '--kabinet-font-heading';

export type TokenName =
  | ColourToken
  | ChartToken
  | InheritedToken
  | `--kabinet-space-${Step}`
  | `--kabinet-type-${TypeSize}`
  | `--kabinet-radius-${'control' | 'widget' | 'pill'}`
  | `--kabinet-weight-${'heading' | 'figure'}`
  | `--kabinet-motion-${'quick' | 'move'}`
  | '--kabinet-color-scheme'
  | '--kabinet-shadow-float'
  | '--kabinet-font-mono'
  | '--kabinet-font-size-adjust'
  | '--kabinet-tracking-heading'
  | '--kabinet-density-row';

/** Custom properties and their values. Colours are sRGB, so no browser has to do the sums again. */
export type Tokens = Readonly<
  Record<Exclude<TokenName, InheritedToken>, string> & Partial<Record<InheritedToken, string>>
>;

/** All tokens of one scheme out of a brand and its palette. */
export function tokensOf(brand: Brand, scheme: Scheme, palette: Palette): Tokens {
  return {
    ...colours(palette),
    '--kabinet-color-scheme': scheme,
    '--kabinet-shadow-float': shadow(scheme, palette.text.h),
    ...shape(brand),
    ...fonts(brand),
    ...TYPE,
    ...SPACE,
    ...MOTION,
  };
}

/** The custom property of a colour role. */
export function tokenOf(role: Role): ColourToken | ChartToken {
  return (role.startsWith('chart-') ? `--kabinet-${role}` : `--kabinet-color-${role}`) as ColourToken | ChartToken;
}

function colours(palette: Palette): Record<ColourToken | ChartToken, string> {
  return Object.fromEntries(ROLES.map((role) => [tokenOf(role), toCss(palette[role])])) as Record<
    ColourToken | ChartToken,
    string
  >;
}

/** Only for what floats; what rests has a line. */
function shadow(scheme: Scheme, hue: number): string {
  const shade = (alpha: number): string =>
    toCss(scheme === 'light' ? oklch(0.2, 0.02, hue, alpha) : oklch(0, 0, 0, alpha));
  return scheme === 'light'
    ? `0 0 0 1px ${shade(0.07)}, 0 4px 10px -2px ${shade(0.08)}, 0 16px 32px -8px ${shade(0.14)}`
    : `0 0 0 1px rgb(255 255 255 / 0.1), 0 4px 10px -2px ${shade(0.4)}, 0 20px 40px -8px ${shade(0.6)}`;
}

const ROW_HEIGHT: Readonly<Record<Density, string>> = {compact: '36px', regular: '40px', comfortable: '48px'};

/** One radius per brand; every other corner follows it. */
function shape({radius = 8, density = 'regular'}: Brand) {
  return {
    '--kabinet-radius-control': pixels(radius),
    '--kabinet-radius-widget': pixels(radius * 1.5),
    '--kabinet-radius-pill': pixels(Math.min(radius * 2, 16)),
    '--kabinet-density-row': ROW_HEIGHT[density],
  };
}

function fonts({font = {}, weights = {}}: Brand) {
  const heading = font.heading ?? font.family;
  return {
    ...(font.family && {'--kabinet-font-body': font.family}),
    ...(heading && {'--kabinet-font-heading': heading}),
    '--kabinet-font-mono': font.mono ?? "ui-monospace, 'SF Mono', 'Menlo', 'Consolas', monospace",
    '--kabinet-font-size-adjust': font.sizeAdjust === undefined ? 'none' : plain(font.sizeAdjust),
    '--kabinet-weight-heading': plain(weights.heading ?? 600),
    '--kabinet-weight-figure': plain(weights.figure ?? 600),
    '--kabinet-tracking-heading': `${plain(font.headingTracking ?? -0.014)}em`,
  };
}

/** A number without an exponent, which not everything that reads a token understands. */
const plain = (value: number): string => String(Number(value.toFixed(4)));
const pixels = (value: number): string => `${plain(value)}px`;

/** Size and line height. Every line height is a multiple of 4 px, so that neighbours share a grid. */
const TYPE = {
  '--kabinet-type-caption': '12px/16px',
  '--kabinet-type-small': '13px/20px',
  '--kabinet-type-body': '14px/20px',
  '--kabinet-type-title': '16px/24px',
  '--kabinet-type-figure': '20px/28px',
  '--kabinet-type-figure-l': '28px/36px',
};

const SPACE = {
  '--kabinet-space-1': '4px',
  '--kabinet-space-2': '8px',
  '--kabinet-space-3': '12px',
  '--kabinet-space-4': '16px',
  '--kabinet-space-5': '20px',
  '--kabinet-space-6': '24px',
  '--kabinet-space-7': '32px',
  '--kabinet-space-8': '40px',
};

/** Short, and only for what changed. */
const MOTION = {
  '--kabinet-motion-quick': '120ms cubic-bezier(0.2, 0, 0, 1)',
  '--kabinet-motion-move': '220ms cubic-bezier(0.2, 0, 0, 1)',
};
