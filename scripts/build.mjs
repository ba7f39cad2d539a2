/**
 * `npm run build`: the packages for npm with the manifest of the widgets, the stand-alone build, the demo.
 * `npm run build -- --prefix acme`: the stand-alone build alone, under the operator's name.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

const TAG_PREFIX = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const {values} = parseArgs({options: {prefix: {type: 'string'}}});
const packages = readdirSync('packages').map((name) => join('packages', name));
const embed = ['vite', 'build', '--mode', 'embed'];
const steps =
  values.prefix === undefined ? [['tsc', '-b', ...packages], embed, ['vite', 'build', '--mode', 'demo']] : [embed];

if (values.prefix !== undefined) {
  if (!TAG_PREFIX.test(values.prefix)) {
    console.error('--prefix: lower-case latin letters and digits, with hyphens between them, such as acme.');
    process.exit(1);
  }
  process.env.KABINET_PREFIX = values.prefix;
}

for (const [program, ...args] of steps) {
  const {status} = spawnSync('npx', ['--no', '--', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${program} ${args.join(' ')} failed.`);
    process.exit(1);
  }
}

if (values.prefix === undefined) await import('./manifest.mjs');
