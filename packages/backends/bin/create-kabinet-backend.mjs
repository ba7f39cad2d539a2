#!/usr/bin/env node
import {cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const USAGE = `create-kabinet-backend <folder>

Writes a typed skeleton of a PartnerBackend of your own for Node, with its server and its conformance test.`;

const PACKAGE = fileURLToPath(new URL('../', import.meta.url));

/** Names that npm takes; a folder may have any. */
const nameOf = (folder) =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'partner-backend';

/** @param {string} folder - A new or an empty one. */
async function create(folder) {
  await mkdir(folder, {recursive: true});
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty.`);
  await cp(join(PACKAGE, 'skeleton'), folder, {recursive: true});
  await rename(join(folder, 'tsconfig.template.json'), join(folder, 'tsconfig.json'));
  const template = JSON.parse(await readFile(join(folder, 'package.template.json'), 'utf8'));
  const {version} = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const dependencies = Object.fromEntries(Object.keys(template.dependencies).map((name) => [name, version]));
  const manifest = {...template, name: nameOf(folder), dependencies};
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(join(folder, 'package.template.json'));
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  console.error(USAGE);
  process.exitCode = folder === '--help' ? 0 : 2;
} else {
  try {
    await create(resolve(folder));
    console.log(`Written. Next: cd ${folder} && npm install && npm test`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
