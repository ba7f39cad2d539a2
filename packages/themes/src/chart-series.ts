import {oklch, type Colour} from './colour.js';

/** Turns from the hue of the first series, so that the series used together most are furthest apart. */
const TURNS = [180, 90, 270, 45, 225, 135, 315];
const CHROMA = 0.13;

/**
 * Eight colours for the series of a chart. The first is the accent; the others go round the wheel from it, and
 * neighbours differ in lightness too, for those who do not see the hue.
 */
export function chartSeries(first: Colour, greyHue: number, [one, other]: readonly [number, number]): Colour[] {
  const hue = first.c > 0.02 ? first.h : greyHue;
  return [first, ...TURNS.map((turn, index) => oklch(index % 2 ? other : one, CHROMA, (hue + turn) % 360))];
}
