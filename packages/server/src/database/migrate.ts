import {fileURLToPath} from 'node:url';
import {sql} from 'drizzle-orm';
import {migrate} from 'drizzle-orm/node-postgres/migrator';
import type {NodePgDatabase} from 'drizzle-orm/node-postgres';
import type * as schema from '../schema.js';
import type {Db} from './types.js';

/** The same distance from `src` and from `dist`. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Any number; it must only be the same for all instances. */
const MIGRATION_LOCK = 7_301_442;

/**
 * Brings the tables up to date. `connection` is one session, not a pool: the lock that lets instances start at once
 * belongs to a session.
 */
export async function migrateDatabase(connection: Db): Promise<void> {
  await connection.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
  try {
    // The migrators of both drivers are one function; only its type names a driver.
    await migrate(connection as NodePgDatabase<typeof schema>, {migrationsFolder: MIGRATIONS_FOLDER});
  } finally {
    await connection.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
  }
}
