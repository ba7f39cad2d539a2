import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {APPS_FOLDER} from './apps.js';
import {run} from './run.js';

interface Lock {
  packages: Record<string, {resolved?: string; integrity?: string}>;
}

/** Brings an app's lock file up to date with its package.json and the packed packages, and installs nothing. */
export function lockApp(name: string): void {
  const file = join(APPS_FOLDER, name, 'package-lock.json');
  const former = read(file);
  // npm takes what a lock says of a file for true, whatever the file has become.
  if (former) write(file, {...former, packages: without(former.packages, isOurs)});
  run(
    ['npm', 'install', '--package-lock-only', '--omit-lockfile-registry-resolved', '--ignore-scripts'],
    join(APPS_FOLDER, name),
  );
  const lock = read(file);
  if (!lock) throw new Error(`${file} was not written.`);
  // Our packages differ after every change; what they depend on is what the lock is for.
  for (const [path, entry] of Object.entries(lock.packages)) if (isOurs(path)) delete entry.integrity;
  write(file, lock);
}

const isOurs = (path: string): boolean => path.startsWith('node_modules/@kabinet/');

function without<Value>(record: Record<string, Value>, isOut: (key: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isOut(key)));
}

function read(file: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}

function write(file: string, lock: Lock): void {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
