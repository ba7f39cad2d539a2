/**
 * `npm run budgets`: weighs the scripts of real pages against `scripts/budgets/sizes.json`, and fails when one has grown.
 * `npm run budgets -- --write` keeps what was measured; `-- --modules "first widget"` says which modules the bytes of a
 * page come from. Wants the stand-alone build.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {releaseFolder} from '../demo/server/release.js';
import {measure, type Sizes} from './budgets/measure.js';
import {sharesIn} from './budgets/modules.js';
import {AIMS_KIB} from './budgets/pages.js';

const FILE = fileURLToPath(new URL('budgets/sizes.json', import.meta.url));
const KIB = 1024;
/** Names of chunks are inside others, and compress differently each time. */
const SLACK_BYTES = 48;

const {values: options} = parseArgs({options: {write: {type: 'boolean'}, modules: {type: 'string'}}});

const kib = (bytes: number): string => (bytes / KIB).toFixed(1).padStart(6);

const scripts = new Map<string, readonly string[]>();
const measured = await measure((name, files) => scripts.set(name, files));
if (options.write) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Sizes;

let grown = 0;
console.log('KiB of script, brotli 11       now   kept    aim');
for (const [name, bytes] of Object.entries(measured)) {
  const [limit, aim] = [kept[name], AIMS_KIB[name]];
  const isOver = limit === undefined || bytes > limit + SLACK_BYTES;
  if (isOver) grown += 1;
  const aimed = aim === undefined ? '      ' : aim.toFixed(1).padStart(6);
  console.log(`${isOver ? '✖' : '✔'} ${name.padEnd(26)} ${kib(bytes)} ${kib(limit ?? Number.NaN)} ${aimed}`);
}
if (grown > 0) console.log(`\n${grown} grew. Where that is meant: npm run budgets -- --write, and commit the sizes.`);

if (options.modules !== undefined) {
  const shares = sharesIn(releaseFolder(), scripts.get(options.modules) ?? []);
  for (const {module, bytes} of shares) console.log(`${kib(bytes)} ${module}`);
}
process.exitCode = grown > 0 ? 1 : 0;
