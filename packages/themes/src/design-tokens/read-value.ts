import {cssColour, parseColour} from '../colour.js';
import {parseFontFamily} from '../font-family.js';
import {GENERIC_FAMILIES} from '../patterns.js';
import {isObject} from './read-document.js';

/** Pixels in a rem, unless the reader of a page has set another. */
const REM = 16;
const MEASURE = /^(-?\d{1,6}(?:\.\d{1,6})?)(px|rem|em)?$/;

/** A colour as CSS, as `#rrggbb` where it can be: an object of the format, or the text of its drafts. */
export function readColour(value: unknown): string | undefined {
  const css = isObject(value) ? fromObject(value) : value;
  const colour = typeof css === 'string' ? parseColour(css) : undefined;
  return colour && cssColour(colour);
}

function fromObject({colorSpace, components, alpha, hex}: Readonly<Record<string, unknown>>): unknown {
  const isOpaque = alpha === undefined || alpha === 1;
  if (isOpaque && typeof hex === 'string') return hex;
  if (!Array.isArray(components) || components.length !== 3) return undefined;
  const [a = 0, b = 0, c = 0] = components.map((part) => (part === 'none' ? 0 : Number(part)));
  const shine = isOpaque ? '' : ` / ${Number(alpha)}`;
  if (colorSpace === 'srgb') return `rgb(${a * 100}% ${b * 100}% ${c * 100}%${shine})`;
  if (colorSpace === 'hsl') return `hsl(${a} ${b}% ${c}%${shine})`;
  return colorSpace === 'oklch' ? `oklch(${a} ${b} ${c}${shine})` : undefined;
}

/** A length in pixels: `{value, unit}`, `8px`, `0.5rem` or a bare number. */
export function readPixels(value: unknown): number | undefined {
  const text = isObject(value) ? `${Number(value.value)}${String(value.unit)}` : String(value);
  const [, number = '', unit] = MEASURE.exec(text) ?? [];
  if (number === '' || unit === 'em') return undefined;
  return Number(number) * (unit === 'rem' ? REM : 1);
}

export function readNumber(value: unknown): number | undefined {
  const [, number = ''] = MEASURE.exec(String(value)) ?? [];
  return number === '' ? undefined : Number(number);
}

/** A list of families, each quoted as CSS wants it. */
export function readFamilies(value: unknown): string | undefined {
  if (!Array.isArray(value)) return typeof value === 'string' ? parseFontFamily(value) : undefined;
  const families = value.map((family) => String(family));
  return parseFontFamily(
    families.map((family) => (GENERIC_FAMILIES.includes(family) ? family : `'${family}'`)).join(','),
  );
}
