import type {Plugin} from 'vite';
import {SUMS} from '../../packages/themes/src/tokens/sums.js';

const MODULE = /\/themes\/src\/tokens\/sums\.ts$/;

/** Writes down what tokens are made of: pages need not bring the whole table to work it out. */
export function sumsAtHand(): Plugin {
  return {
    name: 'sums-at-hand',
    transform: (_code, id) => (MODULE.test(id) ? {code: sumsModule(SUMS), map: null} : undefined),
  };
}

/** A module that exports these as `SUMS`: one text, which is taken apart again. @throws {Error} For `;` or `=` in one. */
export function sumsModule(sums: readonly (readonly [name: string, sum?: string | undefined])[]): string {
  if (sums.flat().some((part) => part && /[;=]/.test(part))) throw new Error('Sums of tokens have ; or = in them.');
  const written = sums.map(([name, sum]) => (sum === undefined ? name : `${name}=${sum}`)).join(';');
  return `export const SUMS = ${JSON.stringify(written)}.split(';').map((entry) => entry.split('='));`;
}
