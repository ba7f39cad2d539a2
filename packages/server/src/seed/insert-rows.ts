import {getTableColumns, sql} from 'drizzle-orm';
import type {PgTable} from 'drizzle-orm/pg-core';
import type {Db} from '../database/types.js';

const ROWS_AT_ONCE = 5_000;

/**
 * Inserts many rows as one JSON parameter, which takes a fifth of the time of one parameter per value. What no row
 * names gets its default; what only some rows name is null in the others.
 */
export async function insertRows<Table extends PgTable>(
  tx: Db,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => rows.some((row) => Object.hasOwn(row, key)));
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const objects = rows.slice(start, start + ROWS_AT_ONCE).map((row: Record<string, unknown>) => {
      return Object.fromEntries(columns.map(([key, column]) => [column.name, row[key]]));
    });
    await tx.execute(sql`
      insert into ${table} (${names})
      select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(objects)}::json)`);
  }
}
