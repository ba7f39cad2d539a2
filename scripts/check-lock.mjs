/**
 * Fails when a lock file leaves out a platform's package that another one names. npm writes such a lock without a
 * word, and `npm ci` then refuses it. The example apps have locks of their own.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const APPS = 'demo/frameworks';
const files = ['.', ...readdirSync(APPS).map((name) => join(APPS, name))]
  .map((folder) => join(folder, 'package-lock.json'))
  .filter((file) => existsSync(file));

/** Whether a package that stands at `path` would find `name` there or further up. */
function isLocked(packages, path, name) {
  const folders = path.split('/node_modules/');
  const above = folders.map((_, i) => folders.slice(0, folders.length - i).join('/node_modules/'));
  return [...above, ''].some((folder) => `${folder}${folder ? '/' : ''}node_modules/${name}` in packages);
}

function missingIn(file) {
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${file}: ${path || 'the root'} names ${name}, which the lock file leaves out.`),
  );
}

const missing = files.flatMap(missingIn);
for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
