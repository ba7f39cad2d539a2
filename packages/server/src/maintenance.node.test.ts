import assert from 'node:assert/strict';
import {test} from 'node:test';
import {maintain, startMaintenance} from './maintenance.js';
import {recentVisitors} from './schema.js';
import {balanceOf, brokenRules} from './testing/books.js';
import {onEachDatabase, onPostgres} from './testing/databases.js';
import {roubles, TestShop} from './testing/shop.js';
import {makeWorld} from './testing/world.js';

onEachDatabase('maintain', (database) => {
  test('releases holds at their end, adjustments included, and not before', async () => {
    const {db} = database();
    await makeWorld(db, 'holds');
    const shop = new TestShop(db, '2026-11-21T10:00:00Z');
    await shop.post({event: 'sale', orderId: 'holds-1', code: 'holds', amount: roubles('1000.00')});
    await shop.post({event: 'refund', orderId: 'holds-1', amount: roubles('100.00')});
    await maintain(db, new Date('2026-12-05T09:59:59.999Z'));
    assert.deepEqual(await balanceOf(db, 'pt_holds'), {on_hold: '90.00'});
    await maintain(db, new Date('2026-12-05T10:00:00Z'));
    assert.deepEqual(await balanceOf(db, 'pt_holds'), {available: '90.00'});
    assert.deepEqual(await brokenRules(db), []);
  });

  test('forgets visitors after two days', async () => {
    const {db} = database();
    await makeWorld(db, 'visitors');
    const shop = new TestShop(db, '2026-11-21T10:00:00Z');
    await shop.click('visitors');
    await maintain(db, new Date('2026-11-23T10:00:00Z'));
    assert.equal((await db.select().from(recentVisitors)).length, 1);
    await maintain(db, new Date('2026-11-23T10:00:00.001Z'));
    assert.equal((await db.select().from(recentVisitors)).length, 0);
  });

  test('begins when it is started, and reports what fails', async () => {
    const {db} = database();
    await makeWorld(db, 'started');
    const shop = new TestShop(db, '2026-11-21T10:00:00Z');
    await shop.post({event: 'sale', orderId: 'started-1', code: 'started', amount: roubles('1000.00')});
    const errors: unknown[] = [];
    const options = {db, onError: (error: unknown) => void errors.push(error)};
    await startMaintenance({...options, clock: () => new Date('2027-01-01T00:00:00Z')}).stop();
    assert.deepEqual(await balanceOf(db, 'pt_started'), {available: '100.00'});
    await startMaintenance({...options, clock: () => new Date(8.64e15)}).stop();
    assert.equal(errors.length, 1);
  });
});

onPostgres('maintain', (database) => {
  test('of several instances at once releases each hold once', async () => {
    const {db} = database();
    await makeWorld(db, 'many', {offer: {terms: [{event: 'sale', rule: {kind: 'percent', rate: '10'}, holdDays: 1}]}});
    const shop = new TestShop(db, '2026-11-21T10:00:00Z');
    for (let index = 0; index < 40; index++) {
      await shop.post({event: 'sale', orderId: `many-${index}`, code: 'many', amount: roubles('100.00')});
    }
    await Promise.all(Array.from({length: 8}, () => maintain(db, new Date('2026-11-23T00:00:00Z'))));
    assert.deepEqual(await balanceOf(db, 'pt_many'), {available: '400.00'});
    assert.deepEqual(await brokenRules(db), []);
  });
});
