import {aliasOf} from './alias.js';
import {SUMS} from './sums.js';
import type {Tokens} from './tokens.js';

/**
 * The private names of a widget and what they read: the widget's own token, the token that all widgets share, what
 * the theme says, which is believed: `createTheme` lets nothing through that is not safe. The public tokens are never
 * set by us, so a page may set any of them, on any element around.
 */
export function aliasesOf(widget: string, tokens: Partial<Tokens>): Readonly<Record<string, string>> {
  const all: Readonly<Partial<Record<string, string>>> = tokens;
  return Object.fromEntries(
    SUMS.map(([name, sum]) => {
      const own = all[`--kabinet-${widget}-${name}`];
      const last = own ?? sum ?? all[`--kabinet-${name}`];
      const shared = `var(--kabinet-${name}${last === undefined ? '' : `, ${last}`})`;
      return [aliasOf(name), `var(--kabinet-${widget}-${name}, ${shared})`];
    }),
  );
}
