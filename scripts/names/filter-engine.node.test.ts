import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {engineOf, hiddenNames, readEngine, ruleAgainst} from './filter-engine.js';

/** Of the forms that rules of public lists have. */
const RULES = `! a comment
/signal-lamp.js$script
://lamp.$third-party
/api/lamp?
@@||shop.example/api/lamp?allowed
##.lamp-card
###lamp-id
##lamp-box
other.example##.elsewhere
`;

const from = 'https://shop.example/partners';

test('a request that a rule refuses is refused, with the rule', () => {
  const engine = engineOf(RULES);
  const ask = (url: string, type: 'script' | 'fetch' | 'image' = 'script') => ruleAgainst(engine, {url, type, from});
  assert.equal(ask('https://shop.example/js/signal-lamp.js'), '/signal-lamp.js$script');
  assert.equal(ask('https://shop.example/js/signal-lamp.js', 'image'), undefined);
  assert.equal(ask('https://lamp.cdn.example/a.js'), '://lamp.$third-party');
  assert.equal(ask('https://shop.example/api/lamp?day=1', 'fetch'), '/api/lamp?');
  assert.equal(ask('https://shop.example/api/lamp?allowed', 'fetch'), undefined);
  assert.equal(ask('https://shop.example/partner-api/v1/report', 'fetch'), undefined);
});

test('names that general rules hide are found, and no others', () => {
  const names = ['lamp-card', 'lamp-id', 'elsewhere', 'widget'];
  assert.deepEqual(hiddenNames(engineOf(RULES), {tags: ['lamp-box', 'kabinet-stats'], names}), [
    'lamp-box',
    'lamp-card',
    'lamp-id',
  ]);
});

test('lists come from a folder, and there may be none', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kabinet-lists-'));
  t.after(() => rm(folder, {recursive: true}));
  assert.equal(await readEngine(''), undefined);
  assert.equal(await readEngine(folder), undefined);
  await writeFile(join(folder, 'one.txt'), '/one-lamp.js');
  await writeFile(join(folder, 'two.txt'), '##.two-lamps');
  const engine = await readEngine(folder);
  assert.ok(engine);
  const url = 'https://shop.example/one-lamp.js';
  assert.equal(ruleAgainst(engine, {url, type: 'script', from}), '/one-lamp.js');
  assert.deepEqual(hiddenNames(engine, {tags: [], names: ['two-lamps']}), ['two-lamps']);
});
