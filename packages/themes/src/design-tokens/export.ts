import {SCHEMES, type Scheme} from '../roles.js';
import type {Theme} from '../theme.js';
import {DEFINITIONS, isName, NAMES, type BareName} from '../tokens/table.js';
import {TOKEN_WORDS} from '../tokens/words.js';
import {WIDGETS} from '../widgets.js';
import {EXTENSION, placeOf, type DesignToken} from './format.js';
import {writeValue} from './write-value.js';

/**
 * A theme as a document of the W3C Design Tokens format (2025.10), to be written as JSON. What has a colour stands in
 * the groups `light` and `dark`, the rest beside them; tokens of one widget stand in a group with its name. A token that
 * says the same as another is an alias. Words of CSS, such as `text-transform`, have no type there and stay out.
 */
export function toDesignTokens(theme: Theme): Record<string, unknown> {
  const {name, logo, scheme, accent, tint} = theme.brand;
  const document: Record<string, unknown> = {
    $description: name,
    $extensions: {
      [EXTENSION]: {name, accent, ...(tint && {tint}), ...(scheme && {scheme}), ...(logo && {logo})},
    },
  };
  for (const scheme of SCHEMES) {
    const values: Readonly<Record<string, string>> = theme[scheme];
    for (const token of NAMES) place(document, scheme, token, tokenFor(token, scheme, values[`--kabinet-${token}`]));
    for (const widget of WIDGETS) {
      for (const token of NAMES) {
        const own = values[`--kabinet-${widget}-${token}`];
        if (own !== undefined) place(document, scheme, token, literal(token, own), widget);
      }
    }
  }
  return document;
}

const dependsOnScheme = (name: BareName): boolean => ['color', 'shadow'].includes(DEFINITIONS[name].type);

function pathOf(name: BareName, scheme: Scheme, widget?: string): string[] {
  return [...(dependsOnScheme(name) ? [scheme] : []), ...(widget ? [widget] : []), ...placeOf(name)];
}

function place(
  document: Record<string, unknown>,
  scheme: Scheme,
  name: BareName,
  token: DesignToken | undefined,
  widget?: string,
): void {
  if (!token) return;
  const path = pathOf(name, scheme, widget);
  const group = path.slice(0, -1).reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, document);
  group[path.at(-1) ?? ''] = token;
}

function tokenFor(name: BareName, scheme: Scheme, value: string | undefined): DesignToken | undefined {
  if (value === undefined) return undefined;
  const {source, type} = DEFINITIONS[name];
  const $description = TOKEN_WORDS[name];
  const alias = (other: string): string => (isName(other) ? `{${pathOf(other, scheme).join('.')}}` : '');
  if (source.kind === 'same') {
    const written = writeValue(type, value);
    return written && {$type: written.$type, $value: alias(source.as), $description};
  }
  if (source.kind === 'joined') {
    const [duration = '', timingFunction = ''] = source.of.map(alias);
    return {$type: 'transition', $value: {duration, delay: {value: 0, unit: 'ms'}, timingFunction}, $description};
  }
  return literal(name, value);
}

function literal(name: BareName, value: string): DesignToken | undefined {
  const type = name === 'font-size-adjust' ? 'number' : DEFINITIONS[name].type;
  const written = writeValue(type, value);
  return written && {...written, $description: TOKEN_WORDS[name]};
}
