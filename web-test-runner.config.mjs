import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {register} from 'node:module';
import {tsImport} from 'tsx/esm/api';
import {browserFlags, findBrowser} from './scripts/find-browser.mjs';
import {countReporter} from './scripts/test/browser-reporter.mjs';

register('./scripts/source-condition.mjs', import.meta.url);
const testing = './packages/backends/src/testing';
const {faultMiddleware} = await tsImport(`${testing}/fault-server.ts`, import.meta.url);
const {partnerScenarios} = await tsImport(`${testing}/partner-scenarios.ts`, import.meta.url);

/** Neither UTC nor a zone of a sample programme, so that a mistaken use of the browser's zone shows. */
export const BROWSER_TIME_ZONE = 'America/New_York';

/** Loads the check of the page before each test file, on the same line so that the lines of errors stay right. */
const pageCheckPlugin = {
  name: 'page-check',
  transform({path, body}) {
    if (!path.endsWith('.test.ts')) return undefined;
    return `import '/packages/widgets/src/testing/invariants.ts';${body}`;
  },
};

/** A page that believes itself in front, so that focus works in every page of a browser, and that may copy. */
async function createPage({config, context}) {
  const origin = `${config.protocol}//${config.hostname}:${config.port}`;
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

/** Errors that a test throws on purpose, as code of the page that is none of ours. */
const isForeign = (word) => /^(?:Error: )?foreign /.test(String(word?.message ?? word));

export default {
  files: [
    'packages/{contract,backends,themes,widgets,embed}/src/**/*.test.ts',
    '!**/*.node.test.ts',
    ...(process.env.KABINET_LONG ? [] : ['!**/*.long.test.ts']),
  ],
  nodeResolve: {exportConditions: ['@kabinet/source', 'browser', 'import', 'default']},
  plugins: [
    pageCheckPlugin,
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.base.json',
      // What a bundler does for the query cache; a browser has no `process`.
      define: {'process.env.NODE_ENV': '"production"'},
    }),
  ],
  middleware: [faultMiddleware(partnerScenarios)],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        args: browserFlags,
        env: {...process.env, TZ: BROWSER_TIME_ZONE},
      },
      createPage,
    }),
  ],
  concurrency: 2,
  // For what hangs. Mocha's own two seconds would report a busy machine, not a fault.
  testFramework: {config: {timeout: 90_000}},
  testsFinishTimeout: process.env.KABINET_LONG ? 1_800_000 : 600_000,
  filterBrowserLogs: ({args}) => !args.some(isForeign),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
