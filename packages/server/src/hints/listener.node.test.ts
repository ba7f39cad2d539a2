import assert from 'node:assert/strict';
import {EventEmitter, once} from 'node:events';
import {test} from 'node:test';
import {sql} from 'drizzle-orm';
import {openDatabase} from '../database/open.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {HINT_CHANNEL, notifyStatement, readNotification} from './channel.js';
import {listen} from './listener.js';

function recorder() {
  const events = new EventEmitter();
  const subscription = {
    channels: {[HINT_CHANNEL]: (payload: string) => void events.emit('heard', readNotification(payload))},
    onGap: () => void events.emit('gap'),
  };
  return {events, subscription};
}

onEachDatabase('listen', (database) => {
  test('hears what is committed, and only then', async () => {
    const {events, subscription} = recorder();
    const listener = await listen(database(), subscription);
    const heard = once(events, 'heard');
    const {db} = database();
    await assert.rejects(
      db.transaction(async (tx) => {
        await tx.execute(notifyStatement({partnerId: 'anna', topics: ['report']}));
        throw new Error('rolled back');
      }),
      {message: 'rolled back'},
    );
    await db.transaction(async (tx) => {
      await tx.execute(notifyStatement({partnerId: 'партнёр "1"', topics: ['links', 'balance']}));
    });
    assert.deepEqual(await heard, [{partnerId: 'партнёр "1"', topics: ['links', 'balance']}]);
    await listener.close();
  });

  test('foreign words on the channel are passed over', async () => {
    for (const payload of ['', 'null', '{}', '[1]', '["anna"']) assert.equal(readNotification(payload), undefined);
    assert.deepEqual(readNotification('["anna","report","of-the-future"]'), {partnerId: 'anna', topics: ['report']});
  });
});

onPostgres('listen', (database) => {
  test('two instances on one database both hear', async () => {
    const second = await openDatabase({url: database().url});
    const recorders = [recorder(), recorder()];
    const listeners = [
      await listen(database(), recorders[0]!.subscription),
      await listen(second, recorders[1]!.subscription),
    ];
    const heard = recorders.map(({events}) => once(events, 'heard'));
    await second.db.execute(notifyStatement({partnerId: 'anna', topics: ['report']}));
    for (const [hint] of await Promise.all(heard)) assert.deepEqual(hint, {partnerId: 'anna', topics: ['report']});
    await Promise.all(listeners.map((listener) => listener.close()));
    await second.close();
  });

  test('a lost connection is made again, and the gap is told', async () => {
    const {events, subscription} = recorder();
    const listener = await listen(database(), subscription);
    const {db} = database();
    for (let count = 0; count < 2; count++) {
      const gap = once(events, 'gap');
      await db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'kabinet listener' and datname = current_database()`);
      await gap;
    }
    const heard = once(events, 'heard');
    await db.execute(notifyStatement({partnerId: 'anna', topics: ['links']}));
    assert.deepEqual(await heard, [{partnerId: 'anna', topics: ['links']}]);
    await listener.close();
  });
});
