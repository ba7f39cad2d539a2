import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const EMBED = resolve(import.meta.dirname, '../../packages/embed');

/** The folder of the stand-alone build as it was made last, under our prefix or an operator's. */
export function releaseFolder(prefix = 'kabinet'): string {
  const {version} = JSON.parse(readFileSync(join(EMBED, 'package.json'), 'utf8')) as {version: string};
  return join(EMBED, 'dist/cdn', `${prefix}-${version}`);
}
