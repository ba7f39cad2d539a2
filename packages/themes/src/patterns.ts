/*
 * What a text of a brand document may be, as patterns without flags, so that the JSON Schema says the same as the
 * parser. No piece can match the same text in two ways: a hostile one of a megabyte is read as fast as any.
 */

/** Upper and lower case alike. */
const anyCase = (word: string): string => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const either = (...choices: readonly string[]): string => `(?:${choices.join('|')})`;
const whole = (pattern: string): string => `^\\s*${pattern}\\s*$`;

const NUMBER = '[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
const SHARE = `${NUMBER}%?`;
const ANGLE = `${NUMBER}(?:${anyCase('deg')})?`;
const ONE = either('1(?:\\.0+)?', '100(?:\\.0+)?%');

function colourPattern({alpha, hex}: {alpha: string; hex: string}): string {
  const space = (name: string, parts: readonly string[], gap: string, slash: string): string =>
    `${name}\\(\\s*${parts.join(gap)}(?:\\s*${slash}\\s*${alpha})?\\s*\\)`;
  const both = (name: string, parts: readonly string[]): string[] => [
    space(`${anyCase(name)}[aA]?`, parts, '\\s+', '/'),
    space(`${anyCase(name)}[aA]?`, parts, '\\s*,\\s*', ','),
  ];
  return whole(
    either(
      `#${hex}`,
      ...both('rgb', [SHARE, SHARE, SHARE]),
      ...both('hsl', [ANGLE, SHARE, SHARE]),
      space(anyCase('oklch'), [SHARE, SHARE, ANGLE], '\\s+', '/'),
    ),
  );
}

const HEX = '[\\da-fA-F]';

/** `#rgb`, `#rrggbb` (both with optional alpha), `rgb()`, `hsl()` and `oklch()` with plain numbers. */
export const COLOUR = colourPattern({alpha: SHARE, hex: either(`${HEX}{3,4}`, `${HEX}{6}`, `${HEX}{8}`)});
/** The same, with nothing shining through. */
export const OPAQUE_COLOUR = colourPattern({
  alpha: ONE,
  hex: either(`${HEX}{3}[fF]?`, `${HEX}{6}(?:[fF]{2})?`),
});
export const LONGEST_COLOUR = 80;

/** Families that CSS and the systems name without quotes. */
export const GENERIC_FAMILIES: readonly string[] = [
  '-apple-system',
  'BlinkMacSystemFont',
  'cursive',
  'fantasy',
  'math',
  'monospace',
  'sans-serif',
  'serif',
  'system-ui',
  'ui-monospace',
  'ui-rounded',
  'ui-sans-serif',
  'ui-serif',
];

const NAME = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,62}[\\p{L}\\p{N}._-])?';
const CSS_WIDE = ['inherit', 'initial', 'unset', 'revert', 'revert-layer', 'default'].map(anyCase);
const FAMILY = either('-apple-system', `'${NAME}'`, `"${NAME}"`, `(?!${either(...CSS_WIDE)}\\s*(?:,|$))${NAME}`);

/** Up to twelve families as in CSS, quoted or not. */
export const FAMILIES = whole(`${FAMILY}(?:\\s*,\\s*${FAMILY}){0,11}`);
export const LONGEST_FAMILIES = 1000;

const NO_SIGN = '\\s\\\\()<>{}"\'`;*';

/**
 * An address of the web, or a path: nothing before its first slash may look like another protocol. Signs that end an
 * attribute or a `url()` of CSS are to be written as `%28`, for who puts the logo into a page.
 */
export const ADDRESS = `^(?:${anyCase('http')}[sS]?://[^${NO_SIGN}]+|(?!$)[^${NO_SIGN}:/?#]*(?:[/?#][^${NO_SIGN}]*)?)$`;
export const LONGEST_ADDRESS = 2048;
