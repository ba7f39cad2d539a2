import type {Scheme} from './roles.js';
import type {Theme} from './theme.js';
import {cssOf} from './tokens/formula.js';
import {DEFINITIONS, isName} from './tokens/table.js';

/**
 * A style sheet with the tokens of a theme, for people who want a file: the light set, and the dark one where the
 * system is dark, or the only set of a brand that has one scheme. What follows from another token is written as a sum.
 *
 * @param selector Where the tokens shall hold, as in CSS; written as it is.
 */
export function toCss(theme: Theme, selector = ':root'): string {
  const {scheme = 'auto'} = theme.brand;
  if (scheme !== 'auto') return rule(selector, declarations(theme, scheme));
  const light = declarations(theme, 'light');
  const dark = [...declarations(theme, 'dark').filter((line) => !light.includes(line)), ...undone(theme)];
  const inDark = rule(selector, dark).trimEnd().replaceAll('\n', '\n  ');
  return `${rule(selector, light)}\n@media (prefers-color-scheme: dark) {\n  ${inDark}\n}\n`;
}

/** What one widget has in the light set only; its colours in the dark one are those of all widgets. */
function undone({light, dark}: Theme): string[] {
  return Object.keys(light)
    .filter((name) => !Object.hasOwn(dark, name))
    .map((name) => `${name}: initial;`);
}

function declarations(theme: Theme, scheme: Scheme): string[] {
  const tokens: Readonly<Record<string, string>> = theme[scheme];
  return [
    `color-scheme: ${scheme};`,
    ...Object.entries(tokens).map(([property, value]) => {
      const name = property.replace('--kabinet-', '');
      const sum = isName(name) ? cssOf(DEFINITIONS[name].source, (other) => `var(--kabinet-${other})`) : undefined;
      return `${property}: ${sum ?? value};`;
    }),
  ];
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
