import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

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

/**
 * Everything that a browser gets to see and that a filter list might not like. Wants the built packages and demo.
 */
export function publicNames() {
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
  const emitted = BUILT.flatMap(filesIn);
  return {missing, emitted, endpoints: Object.keys(paths), addresses, names};
}
