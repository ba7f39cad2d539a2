/**
 * `npm run check:filters`: asks a filter engine whether the lists in the folder `FILTER_LISTS` would refuse a file, a
 * path or a name of ours. Lists come under licences of their own and are not kept here; without them only our own
 * deny-list stands guard. Wants the built packages and demo.
 */
import {basename} from 'node:path';
import {API_PATH} from '@kabinet/contract';
import {hiddenNames, LISTS_VARIABLE, readEngine, ruleAgainst} from './names/filter-engine.js';
import type {Question} from './names/filter-engine.js';
import {publicNames} from './names/public-names.mjs';

const PAGE = 'https://shop.example/partners/';
/** The page's own and another: many rules are for third parties only. */
const ORIGINS = ['https://shop.example', 'https://static.operator.example'];
/** Where operators put files. */
const FOLDERS = [
  ...['', 'js/', 'lib/', 'libs/', 'common/', 'vendor/', 'v1/', 'static/', 'assets/', 'cdn/', 'affiliate/'],
  'partners/kabinet-0.1.0/',
];

const engine = await readEngine();
if (!engine) {
  console.log(
    `The filter lists are not at hand: ${LISTS_VARIABLE} names no folder with lists (*.txt). Nothing was asked of them.`,
  );
} else {
  const {missing, emitted, endpoints, names} = publicNames();
  const files = [...new Set(emitted.filter((file) => !file.endsWith('.map')).map((file) => basename(file)))];
  const questions: Question[] = ORIGINS.flatMap((origin) => [
    ...FOLDERS.flatMap((folder) => files.map((file) => ({url: `${origin}/${folder}${file}`, type: typeOf(file)}))),
    ...endpoints.map((path) => ({url: `${origin}${API_PATH}${path.replaceAll(/[{}]/g, '')}`, type: 'fetch' as const})),
  ]).map((question) => ({...question, from: PAGE}));
  const words = [...new Set(names.map(({name}) => name))];
  const tags = words.map((name) => `kabinet-${name}`);
  const faults = [
    ...missing.map((folder) => `${folder} is missing: run npm run build first.`),
    ...questions.flatMap((question) => {
      const rule = ruleAgainst(engine, question);
      return rule === undefined ? [] : [`${question.url} (${question.type}) is refused by ${rule}`];
    }),
    ...hiddenNames(engine, {tags, names: words}).map((name) => `"${name}" is hidden`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${questions.length} addresses and ${words.length} names asked of the lists, ${faults.length} refused.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function typeOf(file: string): Question['type'] {
  if (file.endsWith('.js')) return 'script';
  if (file.endsWith('.css')) return 'stylesheet';
  return file.endsWith('.woff2') ? 'font' : 'fetch';
}
