import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {sql} from 'drizzle-orm';
import {startChild} from '../testing/child.js';
import {FolderInUseError, lockFolder} from './folder-lock.js';
import {openDatabase} from './open.js';

const root = mkdtempSync(join(tmpdir(), 'kabinet-lock-'));
after(() => rmSync(root, {recursive: true, force: true}));

describe('lockFolder', () => {
  test('refuses a second one, in words that help, until the first lets go', async () => {
    const folder = join(root, 'twice');
    const first = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), (error: FolderInUseError) => {
      assert.ok(error instanceof FolderInUseError);
      assert.match(error.message, new RegExp(`${folder} is in use .*pid ${process.pid}.* Nothing was changed`));
      return true;
    });
    first.release();
    const second = await lockFolder(folder);
    first.release();
    await assert.rejects(lockFolder(folder), FolderInUseError);
    second.release();
    assert.deepEqual(readdirSync(folder), []);
  });

  test('takes over what a dead process left, also when its pid was given to another', async () => {
    const folder = join(root, 'stale');
    for (const holder of [
      '{"pid":2147483646,"since":"","nonce":"a"}',
      `{"pid":${process.pid},"start":"long ago"}`,
      'torn',
    ]) {
      const first = await lockFolder(folder);
      first.release();
      writeFileSync(join(folder, 'server.lock'), holder);
      const lock = await lockFolder(folder);
      assert.match(readFileSync(join(folder, 'server.lock'), 'utf8'), new RegExp(`"pid":${process.pid}`));
      lock.release();
    }
  });

  test('of many that find a dead one, one wins', async () => {
    const folder = join(root, 'rush');
    (await lockFolder(folder)).release();
    writeFileSync(join(folder, 'server.lock'), 'torn');
    const outcomes = await Promise.allSettled(Array.from({length: 20}, () => lockFolder(folder)));
    assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 1);
  });
});

describe('openDatabase in a folder', () => {
  test('another process is refused and loses nothing; after its death the folder opens again', async () => {
    const folder = join(root, 'process');
    const first = await openDatabase({folder});
    await first.db.execute(sql`insert into settings values ('kept', 'yes')`);
    await first.close();

    const holder = await startChild('testing/hold-folder.ts', folder);
    await assert.rejects(openDatabase({folder}), new RegExp(`pid ${holder.pid}`));
    await holder.kill();

    const again = await openDatabase({folder});
    const {rows} = await again.db.execute(sql`select value from settings where name = 'kept'`);
    assert.deepEqual(rows, [{value: 'yes'}]);
    await again.close();
  });
});
