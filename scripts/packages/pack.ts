import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What of a package.json the checks read. */
export interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface Packed {
  readonly manifest: Manifest;
  /** The folder in the repository. */
  readonly folder: string;
  /** Where the tarball is, as npm would publish it. */
  readonly tarball: string;
  /** Paths inside it. */
  readonly files: readonly string[];
}

/** Packs packages into the folder, every one unless some are named. Wants the built packages. */
export function packAll(destination: string, names = readdirSync('packages')): Packed[] {
  return names.map((name) => {
    const folder = join('packages', name);
    const {status, stdout, stderr} = spawnSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', destination],
      {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'},
    );
    if (status !== 0) throw new Error(`npm pack in ${folder}: ${stderr}`);
    const [packed] = JSON.parse(stdout) as {filename: string; files: {path: string}[]}[];
    if (!packed) throw new Error(`npm pack in ${folder} packed nothing.`);
    return {
      manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
      folder,
      tarball: join(destination, packed.filename),
      files: packed.files.map(({path}) => path),
    };
  });
}
