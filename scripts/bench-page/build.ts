import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'vite';

const root = resolve(import.meta.dirname, '../..');
const pages = join(root, 'demo/benchmark');
const built = join(root, '.cache/benchmark');

/** Builds the three pages for production; returns where the files of each path are. */
export async function buildPages(): Promise<Record<string, string>> {
  const widgets = await buildStandAlone();
  await build({
    configFile: false,
    root: join(pages, 'by-hand'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(built, 'by-hand'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
    },
  });
  const react = join(pages, 'react');
  if (!existsSync(join(react, 'node_modules'))) run(react, 'ci', '--no-audit', '--no-fund', '--silent');
  run(react, 'run', '--silent', 'build');
  return {
    '/': pages,
    '/kabinet/widgets/': widgets,
    '/by-hand/': join(built, 'by-hand'),
    '/react/': join(built, 'react'),
  };
}

/** Builds the embed for pages without a bundler; returns its folder, which is one of its version. */
export async function buildStandAlone(): Promise<string> {
  await build({configFile: join(root, 'vite.config.ts'), mode: 'embed', logLevel: 'warn'});
  const embed = join(root, 'packages/embed');
  const {version} = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8')) as {version: string};
  return join(embed, `dist/cdn/kabinet-${version}`);
}

function run(folder: string, ...args: string[]): void {
  const {status} = spawnSync('npm', args, {cwd: folder, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}
