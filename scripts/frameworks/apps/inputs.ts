import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {APPS_FOLDER} from './apps.js';
import {PACKAGES} from './packages.js';

/** Kept in the repository: the inputs that the apps were last driven with, and all was well. */
const RECORD = join(APPS_FOLDER, 'proven.json');

/** What decides how the apps behave: the packages, the apps, and the checks. */
const INPUTS = [
  APPS_FOLDER,
  'scripts/frameworks/apps',
  'scripts/embed',
  ...PACKAGES.flatMap((name) =>
    ['package.json', 'tsconfig.json', 'src', 'types'].map((part) => join('packages', name, part)),
  ),
  'tsconfig.base.json',
  'vite.config.ts',
];

const NOT_INPUT = /(?:^|\/)(?:node_modules|dist|packed|testing|\.angular)\/|\.test\.ts$|\/proven\.json$/;

/** Whether the apps have been driven with just these inputs. */
export function areProven(): boolean {
  if (!existsSync(RECORD)) return false;
  const {inputs} = JSON.parse(readFileSync(RECORD, 'utf8')) as {inputs: string};
  return inputs === hashOfInputs();
}

export function recordProof(): void {
  writeFileSync(RECORD, `${JSON.stringify({inputs: hashOfInputs()}, null, 2)}\n`);
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesIn).sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_INPUT.test(file));
}
