import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sql} from 'drizzle-orm';
import {newPostgresUrl, onEachDatabase, onPostgres} from '../testing/databases.js';
import {openDatabase} from './open.js';
import {rowsOf} from './types.js';

onEachDatabase('openDatabase', (database) => {
  test('has the tables', async () => {
    const rows = await rowsOf<{name: string}>(
      database().db,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const names = rows.map(({name}) => name);
    for (const name of ['clicks', 'commissions', 'ledger_entries', 'payouts', 'report_totals'])
      assert.ok(names.includes(name));
  });

  test('large tables have the partner first in their primary key', async () => {
    const rows = await rowsOf<{name: string; first: string}>(
      database().db,
      sql`select c.relname as name, a.attname as first
          from pg_index i join pg_class c on c.oid = i.indrelid
          join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indisprimary and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const small = [
      'banks',
      'currencies',
      'first_sales',
      'link_codes',
      'offers',
      'orders',
      'partners',
      'programmes',
      'refunds',
      'settings',
      'visitor_salts',
    ];
    assert.deepEqual(
      rows.filter(({first}) => first !== 'partner_id').map(({name}) => name),
      small,
    );
  });

  test('gives the same kinds of values with both drivers', async () => {
    const statement = sql`select '2026-11-21T10:00:00Z'::timestamptz as at, 1.50::numeric as amount, 7::int as count,
      '2026-11-21'::date as day, '{"a":[1]}'::jsonb as value`;
    const [row] = await rowsOf<{at: string}>(database().db, statement);
    const at = new Date(row?.at ?? '').toISOString();
    assert.deepEqual(
      {...row, at},
      {at: '2026-11-21T10:00:00.000Z', amount: '1.50', count: 7, day: '2026-11-21', value: {a: [1]}},
    );
  });
});

onPostgres('openDatabase', () => {
  test('instances that start at once do not disturb each other', async () => {
    const url = await newPostgresUrl();
    const opened = await Promise.all(Array.from({length: 5}, () => openDatabase({url})));
    await Promise.all(opened.map(({close}) => close()));
  });

  test('a server that does not answer is an error, not a wait', async () => {
    await assert.rejects(openDatabase({url: 'postgres://postgres@127.0.0.1:1/none'}), /ECONNREFUSED/);
  });
});
