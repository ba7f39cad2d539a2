import {parseColour} from './colour.js';
import {GENERIC_FAMILIES} from './patterns.js';

const LONGEST = 1024;
const NUMBER = '[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';

const COLOUR = /(?:#[\da-f]{3,8}|(?:rgb|hsl|oklch)a?\([-+.,%/\d\sa-z]{1,70}\))(?![\w(-])/iy;
const EASING = new RegExp(`cubic-bezier\\(${NUMBER}(?:, ?${NUMBER}){3}\\)`, 'iy');
const MEASURE = new RegExp(`${NUMBER}(?:px|em|rem|ch|ms|s|%)?(?![\\w(.%-])`, 'iy');
const FAMILY = /'[\p{L}\p{N} ._-]{1,64}'|"[\p{L}\p{N} ._-]{1,64}"/uy;
const WORD = /-?[a-z]+(?:-[a-z]+)*(?![\w(-])/iy;
const GAP = /[ ,/]+|$/y;

const WORDS: ReadonlySet<string> = new Set([
  'none',
  'normal',
  'inset',
  'light',
  'dark',
  'transparent',
  'underline',
  'tabular-nums',
  'lining-nums',
  ...GENERIC_FAMILIES,
]);

/**
 * Whether a value may become a token: colours, lengths, times, numbers, an easing, families in quotes, and a few
 * words, up to 1 kB. It is a list of what may pass, because browsers accept `var()` almost anywhere and fetch a
 * `url()` from inside a custom property; what is not understood is refused.
 */
export function isSafeTokenValue(value: string): boolean {
  if (value === '' || value.length > LONGEST) return false;
  let position = 0;
  while (position < value.length) {
    const piece = pieceAt(value, position);
    if (piece === undefined) return false;
    const gap = matchAt(GAP, value, position + piece.length);
    if (gap === undefined) return false;
    position += piece.length + gap.length;
  }
  return true;
}

function pieceAt(value: string, position: number): string | undefined {
  const colour = matchAt(COLOUR, value, position);
  if (colour !== undefined) return parseColour(colour) && colour;
  const word = matchAt(WORD, value, position);
  if (word !== undefined) return WORDS.has(word) ? word : undefined;
  return [EASING, MEASURE, FAMILY]
    .map((pattern) => matchAt(pattern, value, position))
    .find((found) => found !== undefined);
}

function matchAt(pattern: RegExp, value: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(value)?.[0];
}
