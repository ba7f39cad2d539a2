import assert from 'node:assert/strict';
import {test} from 'node:test';
import {is, sql} from 'drizzle-orm';
import {getTableConfig, PgTable} from 'drizzle-orm/pg-core';
import * as schema from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {rowsOf} from './types.js';

onEachDatabase('the migrations', (database) => {
  test('make exactly the columns of the schema', async () => {
    const made = await rowsOf<{name: string}>(
      database().db,
      sql`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || (case when a.attnotnull then '' else ' null' end) as name
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    );
    assert.deepEqual(made.map(({name}) => name).sort(), columnsOfSchema().sort());
  });

  test('make exactly the indexes of the schema', async () => {
    const made = await rowsOf<{name: string}>(
      database().db,
      sql`
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and not i.indisprimary`,
    );
    const declared = tables().flatMap((table) => getTableConfig(table).indexes.map(({config}) => config.name ?? ''));
    assert.deepEqual(made.map(({name}) => name).sort(), declared.sort());
  });
});

function tables(): PgTable[] {
  return Object.values(schema).filter((value) => is(value, PgTable));
}

function columnsOfSchema(): string[] {
  return tables().flatMap((table) => {
    const {name, columns} = getTableConfig(table);
    return columns.map((column) => {
      const type = column.getSQLType().replace('timestamp (3) with', 'timestamp(3) with');
      return `${name}.${column.name} ${type}${column.notNull ? '' : ' null'}`;
    });
  });
}
