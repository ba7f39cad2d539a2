/** Fails when a name that a browser gets to see is one that ad-blockers refuse. Wants the built packages and demo. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {deniedIn, deniedInAddress} from './names/deny-list.mjs';

const BUILT = ['demo/dist', 'packages/embed/dist/cdn'];
// Published packages keep the names of their sources; what only ever runs on a server is left out.
const SERVED = [
  ...readdirSync('packages')
    .filter((name) => name !== 'server')
    .map((name) => join('packages', name, 'src')),
  ...['demo/public', 'stories'],
];
const PAGES = ['demo/site', 'stories'];

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .filter((name) => !/(?:^|\/)(?:node_modules|dist|frameworks)\//.test(name))
    .map((name) => join(folder, name));
}

/** Everything that the pattern's one group catches in the files, each white-space separated word by itself. */
function wordsIn(files, pattern) {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, words]) =>
      words.split(/\s+/).map((name) => ({name, place: file})),
    ),
  );
}

const isCode = (file) => file.endsWith('.ts') && !/\.test\.ts$|testing/.test(file);
const widgets = filesIn('packages/widgets/src').filter(isCode);
const pages = PAGES.flatMap(filesIn).filter(isCode);
const {paths} = JSON.parse(readFileSync('packages/contract/openapi.json', 'utf8'));

const missing = BUILT.filter((folder) => !existsSync(folder));
const addresses = [...[...SERVED, ...BUILT].flatMap(filesIn), ...Object.keys(paths)];
const names = [
  ...wordsIn(widgets, /widgetName\s*=\s*'([^']+)'/g),
  ...wordsIn(widgets, /\b(?:part|slot|name)="([^"$]+)"/g),
  ...wordsIn(pages, /\b(?:class|id|slot)="([^"$]+)"/g),
];
const faults = [
  ...missing.map((folder) => `${folder} is missing: run npm run build first.`),
  ...addresses.flatMap((address) => {
    const word = deniedInAddress(address);
    return word ? [`${address} would be blocked for "${word}"`] : [];
  }),
  ...names.flatMap(({name, place}) => {
    const word = deniedIn(name);
    return word ? [`"${name}" in ${place} would be hidden for "${word}"`] : [];
  }),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
