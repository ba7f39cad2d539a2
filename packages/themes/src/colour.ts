import {
  convertHslToRgb,
  convertLabToLch,
  convertLchToLab,
  convertOklabToRgb,
  convertRgbToOklab,
  parseHex,
} from 'culori/fn';
import {COLOUR, LONGEST_COLOUR} from './patterns.js';

/** A colour in OKLCH: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees, alpha 0 to 1. */
export interface Colour {
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly alpha: number;
}

/** sRGB channels, 0 to 1. */
export interface Channels {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const SYNTAX = new RegExp(COLOUR, 'u');
const SPACE = /^(?:rgb|hsl|oklch)/i;
const NUMBERS = /[-+.\d]+(?:%|deg)?/gi;

export function oklch(l: number, c: number, h: number, alpha = 1): Colour {
  return {l, c, h, alpha};
}

/**
 * Reads `#rgb`, `#rrggbb` (both with optional alpha), `rgb()`, `hsl()` and `oklch()` with plain numbers.
 * Anything else, names and relative colours included, is not a colour here: what cannot be measured is refused.
 */
export function parseColour(css: string): Colour | undefined {
  if (css.length > LONGEST_COLOUR || !SYNTAX.test(css)) return undefined;
  const text = css.trim();
  if (text.startsWith('#')) {
    const rgb = parseHex(text);
    return rgb && fromRgb(rgb, rgb.alpha ?? 1);
  }
  const [space = ''] = SPACE.exec(text) ?? [];
  const [first = '', second = '', third = '', alpha = '1'] = text.match(NUMBERS) ?? [];
  return READERS[space.toLowerCase()]?.(first, second, third, clamp(quantity(alpha, 1, 1)));
}

/** The nearest colour that 8-bit sRGB can paint, as `#rrggbb`, or `rgb(r g b / a)` when it is translucent. */
export function cssColour(colour: Colour): string {
  const {r, g, b} = painted(colour);
  const bytes = [r, g, b].map((channel) => Math.round(channel * 255));
  if (colour.alpha < 1) return `rgb(${bytes.join(' ')} / ${Number(colour.alpha.toFixed(3))})`;
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The sRGB channels a screen shows. Outside the gamut chroma gives way, because lightness carries the contrast. */
export function painted(colour: Colour): Channels {
  const {r, g, b} = toRgb(intoGamut(colour));
  return {r: toByte(r), g: toByte(g), b: toByte(b)};
}

/** The colour as a screen shows it, so that what is made of it is made of what is seen. */
export function asPainted(colour: Colour): Colour {
  return fromRgb(painted(colour), colour.alpha);
}

/** `share` of `front` and the rest of `back`, mixed in OKLab. */
export function mix(front: Colour, back: Colour, share: number): Colour {
  const [one, other] = [convertLchToLab(front), convertLchToLab(back)];
  const between = (a: number, b: number): number => a * share + b * (1 - share);
  const {l, c, h} = convertLabToLch({
    l: between(one.l, other.l),
    a: between(one.a, other.a),
    b: between(one.b, other.b),
  });
  return oklch(l, c, h ?? 0);
}

type Reader = (first: string, second: string, third: string, alpha: number) => Colour;

const READERS: Readonly<Partial<Record<string, Reader>>> = {
  rgb: (r, g, b, alpha) => fromRgb({r: byteQuantity(r), g: byteQuantity(g), b: byteQuantity(b)}, alpha),
  hsl: (h, s, l, alpha) => fromRgb(convertHslToRgb({h: angle(h), s: percent(s), l: percent(l)}), alpha),
  oklch: (l, c, h, alpha) => oklch(clamp(quantity(l, 1, 1)), Math.max(0, quantity(c, 1, 0.4)), angle(h), alpha),
};

/** A CSS number over `unit`, or a percentage of `whole`. */
function quantity(text: string, unit: number, whole: number): number {
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text) / unit;
}

const byteQuantity = (text: string): number => clamp(quantity(text, 255, 1));
const percent = (text: string): number => clamp(quantity(text, 100, 1));

function angle(text: string): number {
  const degrees = Number(text.replace(/deg$/i, ''));
  return ((degrees % 360) + 360) % 360;
}

function fromRgb(rgb: Channels, alpha: number): Colour {
  const {l, c, h} = convertLabToLch(convertRgbToOklab(rgb));
  return oklch(l, c, h ?? 0, alpha);
}

function toRgb(colour: Colour): Channels {
  return convertOklabToRgb(convertLchToLab(colour));
}

function intoGamut(colour: Colour): Colour {
  if (isInGamut(colour)) return colour;
  let [inside, outside] = [0, colour.c];
  for (let step = 0; step < 16; step++) {
    const c = (inside + outside) / 2;
    if (isInGamut({...colour, c})) inside = c;
    else outside = c;
  }
  return {...colour, c: inside};
}

function isInGamut(colour: Colour): boolean {
  const {r, g, b} = toRgb(colour);
  // A tenth of a byte: rounding errors of a round trip stay inside, nothing visible does.
  return [r, g, b].every((channel) => channel > -0.0004 && channel < 1.0004);
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const toByte = (channel: number): number => Math.round(clamp(channel) * 255) / 255;
