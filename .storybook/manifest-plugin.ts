import type {Plugin} from 'vite';
import {createManifest} from '../scripts/manifest/create.mjs';

const NAME = 'virtual:custom-elements';
const RESOLVED = `\0${NAME}`;

/** The manifest of the widgets as they are now: no file that could be older than the sources. */
export function manifestPlugin(): Plugin {
  return {
    name: 'custom-elements',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(createManifest())}` : undefined),
  };
}
