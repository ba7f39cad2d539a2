import assert from 'node:assert/strict';
import {test} from 'node:test';
import {writeCursor} from '@kabinet/contract';
import type {BackendError, CommissionsQuery} from '@kabinet/contract';
import {commissions} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const noon = new Date('2026-11-21T12:00:00Z');
const clock = () => noon;

onEachDatabase('lists', (database) => {
  async function withCommissions(name: string, ids: readonly string[]) {
    const {db} = database();
    await makeWorld(db, name);
    await addCommissions(name, ids);
    const backend = sqlBackend(db, {partnerId: `pt_${name}`, clock, linkBase: ''});
    assert.ok(backend.commissions);
    return backend.commissions;
  }

  function addCommissions(name: string, ids: readonly string[]) {
    return database()
      .db.insert(commissions)
      .values(
        ids.map((id) => ({
          partnerId: `pt_${name}`,
          id,
          programmeId: `pg_${name}`,
          offerId: `of_${name}`,
          linkId: `ln_${name}`,
          type: 'sale' as const,
          occurredAt: noon,
          recordedAt: noon,
          statusChangedAt: noon,
          currency: 'RUB',
          amount: '1',
          status: 'pending' as const,
        })),
      );
  }

  test('rows of one moment are told apart by code points, and none is lost or doubled', async () => {
    const {list} = await withCommissions('ties', ['a', 'B', 'б', 'Z', '_', 'é', '0']);
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await list({programme: 'pg_ties', limit: 2, ...(cursor !== undefined && {cursor})});
      seen.push(...page.items.map(({id}) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    assert.deepEqual(seen, ['б', 'é', 'a', '_', 'Z', 'B', '0']);
  });

  test('what is written between two pages does not shift them', async () => {
    const {list} = await withCommissions('shift', ['c1', 'c2', 'c3', 'c4']);
    const first = await list({programme: 'pg_shift', limit: 2});
    await addCommissions('shift', ['c5']);
    assert.ok(first.nextCursor);
    const second = await list({programme: 'pg_shift', limit: 2, cursor: first.nextCursor});
    assert.deepEqual(
      [...first.items, ...second.items].map(({id}) => id),
      ['c4', 'c3', 'c2', 'c1'],
    );
    assert.equal(second.total, 5);
  });

  test('a cursor that somebody wrote by hand is refused, not tried', async () => {
    const {list} = await withCommissions('forged', ['c1']);
    const query: CommissionsQuery = {programme: 'pg_forged'};
    const scope = {partner: 'pt_forged', operation: 'commissions.list', query};
    const moment = '2026-11-21T12:00:00.000Z';
    for (const position of [
      ['now', 'c1'],
      ['2026-02-30T12:00:00.000Z', 'c1'],
      ['0000-11-21T12:00:00.000Z', 'c1'],
      [moment],
      [moment, 'c\0'],
      [1, 2, 3],
      ["'; drop table links; --", 'c'],
    ]) {
      await assert.rejects(list({...query, cursor: writeCursor(scope, position)}), {code: 'cursor_mismatch'});
    }
  });

  test('a commission shows what it knows and leaves out what it does not', async () => {
    const {list, get} = await withCommissions('sparse', ['c1']);
    const [item] = (await list({programme: 'pg_sparse'})).items;
    const expected = {
      id: 'c1',
      programme: 'pg_sparse',
      type: 'sale',
      occurredAt: '2026-11-21T12:00:00.000Z',
      offer: {id: 'of_sparse', name: 'Offer sparse'},
      link: {id: 'ln_sparse', name: 'Link of sparse', code: 'sparse'},
      amount: {amount: '1.00', currency: 'RUB'},
      status: 'pending',
      statusChangedAt: '2026-11-21T12:00:00.000Z',
      expectedPayoutDate: '2026-12-10',
    };
    assert.deepEqual(item, expected);
    assert.deepEqual(await get?.({id: 'c1'}), {
      ...expected,
      explanation: {steps: []},
      timeline: [
        {code: 'sale', at: '2026-11-21T12:00:00.000Z'},
        {code: 'payout', expectedOn: '2026-12-10'},
      ],
    });
  });

  test('an aborted question rejects with the reason', async () => {
    const {list} = await withCommissions('aborted', ['c1']);
    const reason = new Error('gone');
    await assert.rejects(list({programme: 'pg_aborted'}, {signal: AbortSignal.abort(reason)}), reason);
  });

  test('wrong input is refused before the database is asked', async () => {
    const {list} = await withCommissions('input', ['c1']);
    await assert.rejects(list({programme: 'pg_input', limit: 101}), (error: BackendError) => {
      assert.deepEqual([error.kind, error.fields.map(({pointer}) => pointer)], ['validation', ['/limit']]);
      return true;
    });
  });
});
