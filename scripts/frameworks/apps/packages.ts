import {mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {PACKED_FOLDER} from './apps.js';
import {run} from './run.js';

/** What the example apps install, so that they get what a customer gets. */
export const PACKAGES = ['contract', 'themes', 'backends', 'widgets', 'react', 'embed'];

/** Packs the built packages as for npm. Their names have no version, which the apps would have to follow. */
export function packPackages(): void {
  rmSync(PACKED_FOLDER, {recursive: true, force: true});
  mkdirSync(PACKED_FOLDER, {recursive: true});
  const folders = PACKAGES.flatMap((name) => ['-w', join('packages', name)]);
  run(['npm', 'pack', ...folders, '--ignore-scripts', '--pack-destination', PACKED_FOLDER]);
  for (const file of readdirSync(PACKED_FOLDER)) {
    const name = /^kabinet-(\w+)-/.exec(file)?.[1];
    if (name) renameSync(join(PACKED_FOLDER, file), join(PACKED_FOLDER, `${name}.tgz`));
  }
}
