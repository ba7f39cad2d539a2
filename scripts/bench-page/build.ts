import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {build} from 'vite';

const root = resolve(import.meta.dirname, '../..');
const pages = join(root, 'demo/benchmark');
const built = join(root, '.cache/benchmark');

/** Builds the three pages for production; returns where the files of each path are. */
export async function buildPages(): Promise<Record<string, string>> {
  await build({configFile: join(root, 'vite.config.ts'), mode: 'embed', logLevel: 'warn'});
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
    '/kabinet/widgets/': folderWith('kabinet.js', join(root, 'packages/embed/dist/cdn')),
    '/by-hand/': join(built, 'by-hand'),
    '/react/': join(built, 'react'),
  };
}

/** The stand-alone build is in a folder of its version. */
function folderWith(name: string, folder: string): string {
  const [found] = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (file) => file === name || file.endsWith(`/${name}`),
  );
  if (found === undefined) throw new Error(`There is no ${name} in ${folder}.`);
  return dirname(join(folder, found));
}

function run(folder: string, ...args: string[]): void {
  const {status} = spawnSync('npm', args, {cwd: folder, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}
