import assert from 'node:assert/strict';
import {test} from 'node:test';
import {staleFiles} from './files.js';
import {readSources, undefinedTokens, unusedTokens} from './usage.js';

const sources = readSources('packages/widgets/src');

test('the sheets of the widgets read no token that does not exist', () => {
  assert.ok(sources.length > 100);
  assert.deepEqual(undefinedTokens(sources), []);
});

test('each token is read by a sheet', () => {
  assert.deepEqual(unusedTokens(sources), []);
});

test('a token that does not exist is found, and one that nobody reads', () => {
  const text = 'color: var(--_text); gap: var(--_pad); --_pad: var(--_padd); top: var(--kabinet-stats-top)';
  assert.deepEqual(undefinedTokens([{file: 'a.ts', text}]), ['a.ts: --_padd', 'a.ts: --kabinet-stats-top']);
  const unused = unusedTokens([{file: 'a.ts', text: 'padding: var(--_button-padding)'}]);
  assert.ok(unused.includes('color-text'));
  for (const read of ['button-padding', 'space-3', 'ref-space-unit', 'chart-8'] as const)
    assert.ok(!unused.includes(read), read);
});

test('docs/tokens.md and the schema of brands say what the sources say; else run npm run tokens', async () => {
  assert.deepEqual(await staleFiles(), []);
});
