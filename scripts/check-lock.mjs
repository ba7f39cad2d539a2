/**
 * Fails when the lock file leaves out a platform's package that another one names. npm writes such a lock without a
 * word, and `npm ci` then refuses it.
 */
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether a package that stands at `path` would find `name` there or further up. */
function isLocked(path, name) {
  const folders = path.split('/node_modules/');
  const above = folders.map((_, i) => folders.slice(0, folders.length - i).join('/node_modules/'));
  return [...above, ''].some((folder) => `${folder}${folder ? '/' : ''}node_modules/${name}` in packages);
}

const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path || 'the root'} names ${name}, which the lock file leaves out.`),
);

for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
