import {cssOf} from './formula.js';
import {DEFINITIONS, NAMES, type BareName} from './table.js';
import type {Tokens} from './tokens.js';

/**
 * The private name by which the sheets of widgets read a token. The group is left out where the role says enough:
 * `--_text`, `--_row`, `--_quick`, but `--_space-4`, `--_radius-widget`.
 */
export function aliasOf(name: BareName): string {
  return `--_${name.replace(/^(?:color|density|motion)-/, '')}`;
}

/**
 * The private names of a widget and what they read: the widget's own token, the token that all widgets share, what
 * the theme says, which is believed: `createTheme` lets nothing through that is not safe. The public tokens are never
 * set by us, so a page may set any of them, on any element around.
 */
export function aliasesOf(widget: string, tokens: Partial<Tokens>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const last = lastResort(name, widget, tokens);
      const shared = `var(--kabinet-${name}${last === undefined ? '' : `, ${last}`})`;
      return [aliasOf(name), `var(--kabinet-${widget}-${name}, ${shared})`];
    }),
  );
}

function lastResort(name: BareName, widget: string, tokens: Partial<Tokens>): string | undefined {
  const all: Readonly<Partial<Record<string, string>>> = tokens;
  const own = all[`--kabinet-${widget}-${name}`];
  const sum = own === undefined ? cssOf(DEFINITIONS[name].source, aliasReference) : undefined;
  return sum ?? own ?? all[`--kabinet-${name}`];
}

const aliasReference = (name: string): string => `var(${aliasOf(name as BareName)})`;
