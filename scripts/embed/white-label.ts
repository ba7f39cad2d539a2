import type {Plugin} from 'vite';

const OURS = /\/packages\/[a-z]+\/src\//;
const PREFIX_MODULE = /\/packages\/embed\/src\/prefix\.ts$/;
const SPOKEN = /(?<=['"`])kabinet(?=: )/g;

/** Puts the operator's prefix where ours would be seen: in tags, the global, and what the console is told. */
export function whiteLabel(prefix: string): Plugin {
  return {
    name: 'white-label',
    enforce: 'pre',
    transform(code, id) {
      if (PREFIX_MODULE.test(id)) return {code: `export const PREFIX = ${JSON.stringify(prefix)};`, map: null};
      return OURS.test(id) ? {code: code.replaceAll(SPOKEN, prefix), map: null} : undefined;
    },
  };
}
