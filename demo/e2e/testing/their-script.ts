import {join} from 'node:path';
import {build} from 'vite';

/** Another one's element, with a Lit of its own. */
export async function theirScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'their-own.ts');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry, formats: ['es']}},
  });
  const [bundle] = [made].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Their script was not built.');
  return bundle.output[0].code;
}
