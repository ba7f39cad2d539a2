import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eq, sql} from 'drizzle-orm';
import {settings} from '../schema.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {inTransaction} from './transaction.js';

onEachDatabase('inTransaction', (database) => {
  test('writes all or nothing', async () => {
    const {db} = database();
    const failing = inTransaction(db, async (tx) => {
      await tx.insert(settings).values({name: 'half', value: 'done'});
      await tx.execute(sql`select 1 / 0`);
    });
    await assert.rejects(failing, /Failed query|division by zero/);
    assert.deepEqual(await db.select().from(settings), []);
  });
});

onPostgres('inTransaction', (database) => {
  test('goes on after a deadlock', async () => {
    const {db} = database();
    await db.insert(settings).values([
      {name: 'left', value: ''},
      {name: 'right', value: ''},
    ]);
    let starts = 0;
    let bothHold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (bothHold = resolve));
    const append = (first: string, second: string) =>
      inTransaction(db, async (tx) => {
        await tx
          .update(settings)
          .set({value: sql`${settings.value} || 'x'`})
          .where(eq(settings.name, first));
        if (++starts === 2) bothHold();
        await held;
        await tx
          .update(settings)
          .set({value: sql`${settings.value} || 'x'`})
          .where(eq(settings.name, second));
      });
    await Promise.all([append('left', 'right'), append('right', 'left')]);
    // The one that was ended may meet the other once more.
    assert.ok(starts >= 3, `${starts} starts`);
    const rows = await db.select({value: settings.value}).from(settings);
    assert.deepEqual(rows, [{value: 'xx'}, {value: 'xx'}]);
  });
});
