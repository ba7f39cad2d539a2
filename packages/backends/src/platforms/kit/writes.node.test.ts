import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {KeyedWrites, memoryWrites} from './writes.js';

const write = {partner: 'pt_1', key: 'k1', operation: 'links.create', input: {name: 'A'}};

describe('writes with a key', () => {
  test('are done once, and answered alike', async () => {
    const writes = new KeyedWrites();
    let done = 0;
    const work = () => Promise.resolve({id: ++done});
    const answers = [
      ...(await Promise.all([writes.once(write, work), writes.once(write, work)])),
      await writes.once({...write, input: {name: 'A'}}, work),
    ];
    assert.deepEqual(answers, [{id: 1}, {id: 1}, {id: 1}]);
    assert.deepEqual(await writes.once({...write, partner: 'pt_2'}, work), {id: 2});
    assert.deepEqual(await writes.once({...write, key: undefined}, work), {id: 3});
  });

  test('are refused when the key came with something else, also while that is under way', async () => {
    const writes = new KeyedWrites();
    const other = {...write, input: {name: 'B'}};
    const first = writes.once(write, () => Promise.resolve(1));
    const reused = {kind: 'conflict', code: 'idempotency_key_reused'};
    await assert.rejects(
      writes.once(other, () => Promise.resolve(2)),
      reused,
    );
    assert.equal(await first, 1);
    await assert.rejects(
      writes.once(other, () => Promise.resolve(2)),
      reused,
    );
  });

  test('may be tried again after a refusal', async () => {
    const writes = new KeyedWrites();
    const refuse = () => Promise.reject(new BackendError('validation', 'The name is taken.'));
    await assert.rejects(writes.once(write, refuse), {kind: 'validation'});
    assert.equal(await writes.once(write, () => Promise.resolve(1)), 1);
  });

  test('are never done again when nobody knows how they ended, also by another process', async () => {
    const store = memoryWrites();
    const lose = () => Promise.reject(new BackendError('timeout', 'No answer.'));
    await assert.rejects(new KeyedWrites(store).once(write, lose), {kind: 'timeout'});
    let done = 0;
    await assert.rejects(
      new KeyedWrites(store).once(write, () => Promise.resolve(++done)),
      {kind: 'conflict', code: 'write_outcome_unknown'},
    );
    assert.equal(done, 0);
  });
});
