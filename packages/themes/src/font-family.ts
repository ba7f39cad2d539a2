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

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;
const CSS_WIDE = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;
const MOST_FAMILIES = 12;

/**
 * Reads a CSS `font-family` list and writes it with every name in single quotes, or nothing when a name has
 * characters that names of fonts do not have.
 */
export function parseFontFamily(text: string): string | undefined {
  const families = text.split(',', MOST_FAMILIES + 1).map((family) => parseFamily(family.trim()));
  if (families.length > MOST_FAMILIES || families.includes(undefined)) return undefined;
  return families.join(', ');
}

function parseFamily(text: string): string | undefined {
  if (GENERIC_FAMILIES.includes(text)) return text;
  const name = /^(['"])(.*)\1$/.exec(text)?.[2] ?? text;
  return NAME.test(name) && !CSS_WIDE.test(text) ? `'${name}'` : undefined;
}
