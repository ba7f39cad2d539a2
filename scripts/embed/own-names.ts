import type {Plugin} from 'vite';

const OWN = 'of Object.keys($1)';

/**
 * A page may have put names on the prototype of all objects. The bundler's own helper and the schemas would take them
 * for members of ours.
 */
export function ownNames(): Plugin {
  return {
    name: 'own-names',
    transform(code, id) {
      if (!id.includes('/valibot/')) return undefined;
      return {code: code.replaceAll(/\bin ((?:this|schema)\.entries)(?=\))/g, OWN), map: null};
    },
    renderChunk(code) {
      return {code: code.replace(/\bin (all)(?=\))/, OWN), map: null};
    },
  };
}
