/** `npm run build`: the packages for npm with the manifest of the widgets, the stand-alone build, the demo. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

const packages = readdirSync('packages').map((name) => join('packages', name));
const steps = [
  ['tsc', '-b', ...packages],
  ['vite', 'build', '--mode', 'embed'],
  ['vite', 'build', '--mode', 'demo'],
];

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

await import('./manifest.mjs');
