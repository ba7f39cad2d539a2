import {FAMILIES, GENERIC_FAMILIES, LONGEST_FAMILIES} from './patterns.js';

const LIST = new RegExp(FAMILIES, 'u');

/**
 * Reads a CSS `font-family` list and writes it with every name in single quotes, or nothing when a name has
 * characters that names of fonts do not have.
 */
export function parseFontFamily(text: string): string | undefined {
  if (text.length > LONGEST_FAMILIES || !LIST.test(text)) return undefined;
  return text
    .split(',')
    .map((family) => quoted(family.trim()))
    .join(', ');
}

function quoted(family: string): string {
  return GENERIC_FAMILIES.includes(family) ? family : `'${family.replace(/^(['"])(.*)\1$/, '$2')}'`;
}
