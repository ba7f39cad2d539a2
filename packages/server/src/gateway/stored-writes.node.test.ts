import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {KeyedWrites} from '@kabinet/backends/platforms';
import {BackendError} from '@kabinet/contract';
import {newPostgresUrl} from '../testing/databases.js';
import {openWrites} from './stored-writes.js';

const write = {partner: 'pt_1', key: 'k1', operation: 'links.create', input: {name: 'Ссылка'}};
const lost = {...write, key: 'k2'};
const lose = () => Promise.reject(new BackendError('timeout', 'No answer.'));

describe('writes of a gateway', () => {
  test('are known after a restart, in a folder that one process has', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kabinet-writes-'));
    const first = await openWrites({folder});
    await assert.rejects(openWrites({folder}), {name: 'FolderInUseError'});
    let done = 0;
    const work = () => Promise.resolve({id: `l_${++done}`});
    assert.deepEqual(await new KeyedWrites(first.store).once(write, work), {id: 'l_1'});
    await assert.rejects(new KeyedWrites(first.store).once(lost, lose), {kind: 'timeout'});
    await first.close();
    const second = await openWrites({folder});
    const writes = new KeyedWrites(second.store);
    assert.deepEqual(await writes.once(write, work), {id: 'l_1'});
    await assert.rejects(writes.once({...write, input: {name: 'B'}}, work), {code: 'idempotency_key_reused'});
    await assert.rejects(writes.once(lost, work), {code: 'write_outcome_unknown'});
    await second.store.forget({partner: 'pt_1', key: 'k2', request: ''});
    assert.deepEqual(await writes.once(lost, work), {id: 'l_2'});
    await second.close();
    await rm(folder, {recursive: true});
  });

  test('of two gateways on one PostgreSQL only one does the work', async () => {
    const url = await newPostgresUrl();
    const stores = await Promise.all([openWrites({url}), openWrites({url})]);
    let done = 0;
    const answers = await Promise.allSettled(
      stores.map(({store}) => new KeyedWrites(store).once(write, () => Promise.resolve(++done))),
    );
    assert.equal(done, 1);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') assert.equal(answer.value, 1);
      else assert.equal((answer.reason as BackendError).code, 'write_outcome_unknown');
    }
    const [, other] = stores;
    assert.equal(await new KeyedWrites(other.store).once(write, () => Promise.resolve(++done)), 1);
    await Promise.all(stores.map(({close}) => close()));
  });
});
