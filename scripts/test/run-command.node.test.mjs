import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCounts, readFailures, summary} from './counts.mjs';
import {runCommand} from './run-command.mjs';

const MINUTE = 60_000;
const node = (script) => ['node', '-e', script];

test('what a command prints is collected, without colours', async () => {
  const command = node('console.log("\\u001b[32mgreen\\u001b[0m"); console.error("aside")');
  const {ok, output} = await runCommand(command, {env: {}, limitMs: MINUTE});
  assert.equal(ok, true);
  assert.deepEqual(output.trim().split('\n').sort(), ['aside', 'green']);
});

test('a command that fails, or does not exist, is not ok', async () => {
  assert.equal((await runCommand(node('process.exit(3)'), {env: {}, limitMs: MINUTE})).ok, false);
  assert.equal((await runCommand(['no-such-command'], {env: {}, limitMs: MINUTE})).ok, false);
});

test('a command that runs too long is stopped with all that it started, and says so', {timeout: 10_000}, async () => {
  // The output ends when the last process that holds it has ended.
  const wait = 'setInterval(() => {}, 1000)';
  const start = `require('node:child_process').spawn('node', ['-e', '${wait}'], {stdio: 'inherit'}); ${wait}`;
  const {ok, output} = await runCommand(node(start), {env: {}, limitMs: 600});
  assert.equal(ok, false);
  assert.match(output, /Stopped: it ran longer than 0\.01 minutes\./);
});

test('the counts are read from the last line that has them', () => {
  assert.deepEqual(readCounts('1 passed, 2 failed\nmore\n14 passed, 0 failed\n'), {passed: 14, failed: 0});
  assert.equal(readCounts('nothing passed'), undefined);
});

test('what failed stands just above the counts, and is read from there', () => {
  const end = summary({passed: 3, failed: 2}, ['adds up (a.test.ts)', 'b.test.ts']);
  assert.equal(end, '\n✖ adds up (a.test.ts)\n✖ b.test.ts\n\n3 passed, 2 failed');
  assert.deepEqual(readFailures(`✖ as it failed\nwhy\n${end}\n`), ['adds up (a.test.ts)', 'b.test.ts']);
  assert.deepEqual(readFailures('✖ printed by a test\n\n3 passed, 0 failed\n'), []);
  assert.deepEqual(readFailures('3 passed, 0 failed\n'), []);
});
