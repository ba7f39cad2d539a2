import {convertRgbToLrgb} from 'culori/fn';
import {oklch, painted, parseColour, type Colour} from './colour.js';

export const BLACK = oklch(0, 0, 0);
export const WHITE = oklch(1, 0, 0);

/**
 * The contrast ratio of two opaque CSS colours, 1 to 21, in either order; NaN when one of them is not.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrast(one: string, other: string): number {
  const [first, second] = [parseColour(one), parseColour(other)];
  return first?.alpha === 1 && second?.alpha === 1 ? contrastOf(first, second) : Number.NaN;
}

export function contrastOf(one: Colour, other: Colour): number {
  return contrastOfLuminances(luminance(one), luminance(other));
}

export function contrastOfLuminances(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Black or white, whichever reads better on the ground. On any ground one of them has at least 4.58. */
export function inkFor(ground: Colour): Colour {
  return contrastOf(ground, BLACK) > contrastOf(ground, WHITE) ? BLACK : WHITE;
}

/**
 * The colour itself when it has the contrast on every ground, else the nearest lightness that does, hue kept.
 * A colour that would have to move further than `reach` (lightness, 0 to 1) stays as it is.
 */
export function legible(colour: Colour, grounds: readonly Colour[], needed: number, reach = 1): Colour {
  const levels = grounds.map(luminance);
  const reads = (candidate: Colour): boolean => {
    const level = luminance(candidate);
    return levels.every((other) => contrastOfLuminances(level, other) >= needed);
  };
  // The ends are black and white without a trace of hue: a ground may leave room for nothing else.
  const at = (l: number): Colour => (l <= 0 ? BLACK : l >= 1 ? WHITE : {...colour, l});
  if (reads(colour)) return colour;
  for (let distance = STEP; distance < reach + STEP; distance += STEP) {
    const found = [at(colour.l - distance), at(colour.l + distance)].find(reads);
    if (found) return found;
  }
  return colour;
}

/** Fine enough that nobody sees the difference to the exact lightness. */
const STEP = 1 / 256;

/** Relative luminance, 0 to 1. */
export function luminance(colour: Colour): number {
  const {r, g, b} = convertRgbToLrgb(painted(colour));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
