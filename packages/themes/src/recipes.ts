import type {Role, Scheme} from './roles.js';

/** How the roles of one scheme come out of a brand. Lightness and chroma are OKLCH, shares are 0 to 1. */
export interface Recipe {
  /** Greys: lightness, and how many times the brand's tint they carry. */
  readonly neutrals: Readonly<Record<NeutralRole, readonly [lightness: number, tint: number]>>;
  readonly scrimAlpha: number;
  /** The lightness and chroma within which the accent does each of its jobs. */
  readonly accent: Readonly<Record<AccentJob, Bounds>>;
  /** How much of the accent graphic is mixed into the surface. */
  readonly shares: Readonly<Record<'accent-soft' | 'accent-soft-2' | 'accent-mid', number>>;
  /** Fixed colours of a status, so that a red brand still has a red error: lightness, chroma, hue. */
  readonly statuses: Readonly<Record<StatusRole, readonly [lightness: number, chroma: number, hue: number]>>;
}

export interface Bounds {
  readonly lightest?: number;
  readonly darkest?: number;
  readonly strongest?: number;
}

export type AccentJob = 'accent' | 'accent-text' | 'accent-graphic';
export type StatusRole = Extract<Role, `${'positive' | 'warning' | 'negative' | 'info'}${string}`>;
export type NeutralRole =
  Extract<Role, 'surface' | `surface-${string}` | 'hover' | 'scrim' | `line${string}` | `text${string}`> | 'previous';

const light: Recipe = {
  neutrals: {
    surface: [1, 0],
    'surface-raised': [1, 0],
    'surface-sunken': [0.98, 0.5],
    hover: [0.962, 0.8],
    line: [0.922, 0.9],
    'line-soft': [0.875, 1],
    'line-control': [0.64, 1.6],
    scrim: [0.25, 1],
    text: [0.23, 1.8],
    'text-secondary': [0.45, 1.8],
    'text-tertiary': [0.53, 1.8],
    previous: [0.64, 1.4],
  },
  scrimAlpha: 0.42,
  accent: {accent: {}, 'accent-text': {lightest: 0.5}, 'accent-graphic': {lightest: 0.62}},
  shares: {'accent-soft': 0.08, 'accent-soft-2': 0.22, 'accent-mid': 0.46},
  statuses: {
    positive: [0.46, 0.105, 158],
    'positive-graphic': [0.6, 0.13, 158],
    'positive-soft': [0.966, 0.026, 158],
    warning: [0.47, 0.1, 68],
    'warning-graphic': [0.66, 0.14, 70],
    'warning-soft': [0.97, 0.032, 84],
    negative: [0.5, 0.17, 18],
    'negative-graphic': [0.6, 0.19, 18],
    'negative-soft': [0.968, 0.018, 18],
    info: [0.47, 0.115, 245],
    'info-soft': [0.966, 0.018, 240],
  },
};

const dark: Recipe = {
  neutrals: {
    surface: [0.2, 1],
    'surface-raised': [0.24, 1],
    'surface-sunken': [0.225, 1],
    hover: [0.255, 1.1],
    line: [0.285, 1.1],
    'line-soft': [0.34, 1.1],
    'line-control': [0.54, 1.2],
    scrim: [0.08, 1],
    text: [0.955, 0.4],
    'text-secondary': [0.785, 0.8],
    'text-tertiary': [0.69, 0.9],
    previous: [0.58, 1.2],
  },
  scrimAlpha: 0.66,
  accent: {
    accent: {darkest: 0.52},
    'accent-text': {darkest: 0.76, strongest: 0.19},
    'accent-graphic': {darkest: 0.66, strongest: 0.2},
  },
  shares: {'accent-soft': 0.1, 'accent-soft-2': 0.24, 'accent-mid': 0.48},
  statuses: {
    positive: [0.82, 0.13, 162],
    'positive-graphic': [0.74, 0.15, 162],
    'positive-soft': [0.285, 0.045, 165],
    warning: [0.85, 0.12, 82],
    'warning-graphic': [0.79, 0.15, 76],
    'warning-soft': [0.29, 0.042, 76],
    negative: [0.79, 0.12, 18],
    'negative-graphic': [0.69, 0.18, 18],
    'negative-soft': [0.28, 0.06, 18],
    info: [0.82, 0.09, 235],
    'info-soft': [0.28, 0.045, 245],
  },
};

export const RECIPES: Readonly<Record<Scheme, Recipe>> = {light, dark};
