import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const MINUTE = 60_000;
const TYPESCRIPT = ['node', '--conditions=@kabinet/source', '--import', 'tsx'];
const NODE_TEST = [
  ...TYPESCRIPT,
  '--test',
  '--test-reporter=./scripts/test/node-reporter.mjs',
  '--test-reporter-destination=stdout',
];

/** Files below the folders whose names end so; the big counts of `*.long.*` only when they are asked for. */
function filesEnding(ending, folders, long) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(ending) && (long || !file.includes('.long.')))
    .sort();
}

function packageSources() {
  return readdirSync('packages').map((name) => join('packages', name, 'src'));
}

/**
 * Everything that `npm test` runs, in this order. A suite with `counts` ends its output with the counts of its tests;
 * any other is one test, which passes with exit code 0. One that names another with `beside` runs at the same time:
 * browsers and servers wait for each other most of it.
 *
 * @param {{long: boolean}} options
 * @returns {{name: string, parts: string[], command: string[], limitMs: number, counts?: boolean, needs?: string[],
 *   beside?: string}[]}
 */
export function suites({long}) {
  const node = [
    ...filesEnding('.node.test.ts', [...packageSources(), 'scripts', 'stories'], long),
    ...filesEnding('.node.test.mjs', ['scripts'], long),
  ];
  const e2e = filesEnding('.e2e.test.ts', ['demo/e2e'], long);
  const isAlone = (file) => file.includes('.alone.');
  const stretch = long ? 10 : 1;
  return [
    {name: 'lock', parts: ['checks'], command: ['node', 'scripts/check-lock.mjs'], limitMs: MINUTE},
    {
      name: 'lint',
      parts: ['checks'],
      command: ['npm', 'run', '--silent', 'lint'],
      limitMs: 10 * MINUTE,
      beside: 'firefox',
    },
    {
      name: 'types',
      parts: ['checks'],
      command: ['npm', 'run', '--silent', 'typecheck'],
      limitMs: 10 * MINUTE,
      beside: 'firefox',
    },
    {name: 'texts', parts: ['checks'], command: [...TYPESCRIPT, 'scripts/check-texts.ts'], limitMs: MINUTE},
    {
      name: 'unit',
      parts: ['unit'],
      command: ['npx', '--no', 'wtr'],
      limitMs: 15 * MINUTE * stretch,
      counts: true,
      needs: ['browser'],
    },
    {
      name: 'firefox',
      parts: ['firefox'],
      command: ['npx', '--no', '--', 'wtr', '--config', 'web-test-runner.firefox.config.mjs'],
      limitMs: 12 * MINUTE,
      counts: true,
      needs: ['browser', 'firefox'],
    },
    {
      name: 'node',
      parts: ['node'],
      // A file that hangs is one failure; the others go on.
      command: [...NODE_TEST, '--test-concurrency=2', `--test-timeout=${4 * MINUTE * stretch}`, ...node],
      limitMs: 15 * MINUTE * stretch,
      counts: true,
      needs: ['postgres', 'browser'],
    },
    {name: 'build', parts: ['build', 'e2e'], command: ['npm', 'run', '--silent', 'build'], limitMs: 4 * MINUTE},
    {
      name: 'budgets',
      parts: ['build'],
      command: [...TYPESCRIPT, 'scripts/budgets.ts'],
      limitMs: 2 * MINUTE,
      needs: ['browser'],
    },
    {name: 'packages', parts: ['build'], command: [...TYPESCRIPT, 'scripts/check-packages.ts'], limitMs: 3 * MINUTE},
    {name: 'names', parts: ['build'], command: ['node', 'scripts/check-names.mjs'], limitMs: MINUTE},
    {name: 'filters', parts: ['build'], command: [...TYPESCRIPT, 'scripts/check-filters.ts'], limitMs: MINUTE},
    {
      name: 'storybook',
      parts: ['build', 'stories'],
      command: ['npm', 'run', '--silent', 'build-storybook', '--', '--quiet'],
      limitMs: 4 * MINUTE,
    },
    {
      name: 'stories',
      parts: ['stories'],
      command: [...TYPESCRIPT, 'scripts/stories/check.ts'],
      limitMs: 15 * MINUTE,
      counts: true,
      needs: ['browser'],
    },
    {
      name: 'e2e',
      parts: ['e2e'],
      command: [...NODE_TEST, '--test-concurrency=2', ...e2e.filter((file) => !isAlone(file))],
      limitMs: 15 * MINUTE * stretch,
      counts: true,
      needs: ['postgres', 'browser', 'firefox'],
    },
    {
      // Whether a page stands still while it loads, and what it leaves behind, is seen with the machine to oneself.
      name: 'e2e-alone',
      parts: ['e2e'],
      command: [...NODE_TEST, '--test-concurrency=1', ...e2e.filter(isAlone)],
      limitMs: 15 * MINUTE * stretch,
      counts: true,
      needs: ['postgres', 'browser'],
    },
    {
      name: 'frameworks',
      parts: ['frameworks'],
      command: [...TYPESCRIPT, 'scripts/frameworks/apps/main.ts', '--changed'],
      limitMs: 10 * MINUTE,
      counts: true,
      needs: ['browser'],
    },
  ];
}
