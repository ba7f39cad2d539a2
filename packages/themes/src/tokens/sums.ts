import {aliasOf} from './alias.js';
import {cssOf} from './formula.js';
import {DEFINITIONS, NAMES, type BareName} from './table.js';

/** Every token, and what it is made of as CSS over private names; nothing for what only a theme knows. */
export const SUMS: readonly (readonly [name: BareName, sum?: string | undefined])[] = NAMES.map((name) => [
  name,
  cssOf(DEFINITIONS[name].source, (other) => `var(${aliasOf(other as BareName)})`),
]);
