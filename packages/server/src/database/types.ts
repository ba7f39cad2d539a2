import type {NodePgQueryResultHKT} from 'drizzle-orm/node-postgres';
import type {PgDatabase} from 'drizzle-orm/pg-core';
import type {SQL} from 'drizzle-orm';
import type * as schema from '../schema.js';

/** The database, or a transaction in it, whichever driver stands behind. */
export type Db = PgDatabase<NodePgQueryResultHKT, typeof schema>;

/**
 * The rows of a statement written by hand. Both drivers give instants, dates and numerics as strings and JSON as values;
 * 64-bit integers differ, so cast counts to `int`.
 */
export async function rowsOf<Row extends object>(db: Db, statement: SQL): Promise<Row[]> {
  const {rows} = await db.execute(statement);
  return rows as Row[];
}
