import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const EMBED = join(ROOT, 'packages/embed');

/** Where a build stands. */
export interface BuiltFolders {
  /** The scripts, styles and files of the shop's pages. */
  readonly site: string;
  /** The stand-alone build of the widgets. */
  readonly embed: string;
}

/** As `npm run build` left it. */
export function lastBuild(): BuiltFolders {
  return {site: join(ROOT, 'demo/dist'), embed: releaseFolder()};
}

/** The folder of the stand-alone build as it was made last, under our prefix or an operator's. */
export function releaseFolder(prefix = 'kabinet'): string {
  const {version} = JSON.parse(readFileSync(join(EMBED, 'package.json'), 'utf8')) as {version: string};
  return join(EMBED, 'dist/cdn', `${prefix}-${version}`);
}
