/**
 * `npm test`: everything that must hold, with what it needs set up. `npm test -- unit` runs a part of it:
 * checks, unit, firefox, node, build, stories, e2e or frameworks. `--long` adds the tests that take their time.
 */
import {ensureBrowser, ensureFirefox} from './ensure-browser.mjs';
import {startTemporaryPostgres} from './temporary-postgres.mjs';
import {countLine, readCounts, readFailures, summary} from './test/counts.mjs';
import {runCommand} from './test/run-command.mjs';
import {suites} from './test/suites.mjs';

const words = process.argv.slice(2);
const long = words.includes('--long');
const parts = words.filter((word) => !word.startsWith('--'));

function chooseSuites() {
  const all = suites({long});
  const known = new Set(all.flatMap((suite) => suite.parts));
  const unknown = parts.filter((part) => !known.has(part));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${[...known].join(', ')}.`);
  return parts.length === 0 ? all : all.filter((suite) => suite.parts.some((part) => parts.includes(part)));
}

/** Sets up what the suites need; resolves to the environment they run in. */
async function prepare(chosen) {
  const needs = new Set(chosen.flatMap((suite) => suite.needs ?? []));
  const env = {...(long ? {KABINET_LONG: '1'} : {})};
  if (needs.has('browser')) env.CHROME_PATH = ensureBrowser();
  if (needs.has('firefox')) env.FIREFOX_PATH = ensureFirefox();
  if (!needs.has('postgres')) return {env, cleanUp: async () => {}};
  const postgres = await startTemporaryPostgres();
  return {env: {...env, TEST_DATABASE_URL: postgres.url}, cleanUp: () => postgres.stop()};
}

/** The counts of a suite that ran. One that fails without a failed test, or runs none, is a failure by itself. */
function judge({name, counts}, {ok, output}) {
  if (!counts) return ok ? {passed: 1, failed: 0, names: []} : {passed: 0, failed: 1, names: [name]};
  const found = readCounts(output) ?? {passed: 0, failed: 0};
  const ranNothing = found.passed + found.failed === 0;
  const failed = found.failed || (ok && !ranNothing ? 0 : 1);
  const names = readFailures(output).map((test) => `${name}: ${test}`);
  return {passed: found.passed, failed, names: failed > 0 && names.length === 0 ? [name] : names};
}

async function run(suite, env) {
  const start = performance.now();
  const result = await runCommand(suite.command, {env, limitMs: suite.limitMs});
  const counts = judge(suite, result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (counts.failed > 0) console.log(`\n${suite.name}: ${suite.command.join(' ')}\n${result.output.trim()}\n`);
  console.log(`${counts.failed > 0 ? '✖' : '✔'} ${suite.name.padEnd(10)} ${countLine(counts)} (${seconds} s)`);
  return counts;
}

/** Runs suites one after the other, and adds up what became of them. */
async function add(total, suitesInTurn, env) {
  for (const suite of suitesInTurn) {
    const {passed, failed, names} = await run(suite, env);
    total.passed += passed;
    total.failed += failed;
    total.names.push(...names);
  }
}

async function main() {
  const chosen = chooseSuites();
  const {env, cleanUp} = await prepare(chosen);
  const total = {passed: 0, failed: 0, names: []};
  try {
    const isBeside = ({beside}) => chosen.some(({name}) => name === beside);
    for (const suite of chosen.filter((one) => !isBeside(one))) {
      const others = chosen.filter(({beside}) => beside === suite.name);
      await Promise.all([add(total, [suite], env), add(total, others, env)]);
    }
  } finally {
    await cleanUp();
  }
  return total;
}

// Leaving in order runs what the suites and the database have to do at the end.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const total = await main().catch((error) => {
  console.error(error.message);
  return {passed: 0, failed: 1, names: []};
});
console.log(summary(total, total.names));
process.exitCode = total.failed > 0 ? 1 : 0;
