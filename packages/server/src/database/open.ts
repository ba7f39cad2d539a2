import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {drizzle as drizzlePostgres} from 'drizzle-orm/node-postgres';
import {drizzle as drizzlePglite} from 'drizzle-orm/pglite';
import pg from 'pg';
import * as schema from '../schema.js';
import {lockFolder} from './folder-lock.js';
import {migrateDatabase} from './migrate.js';
import type {Db} from './types.js';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;

export interface DatabaseOptions {
  /** Address of a PostgreSQL server: `postgres://user:password@host:5432/name`. */
  url?: string | undefined;
  /** Without a url: the folder of the database inside this process. Without both it lives in memory. */
  folder?: string | undefined;
}

interface Opened {
  db: Db;
  close(): Promise<void>;
}
export interface PostgresDatabase extends Opened {
  kind: 'postgres';
  url: string;
}
export interface PgliteDatabase extends Opened {
  kind: 'pglite';
  client: PGlite;
}
export type OpenDatabase = PostgresDatabase | PgliteDatabase;

/**
 * Opens the database and brings its tables up to date.
 * @throws {FolderInUseError} Another process has the folder.
 */
export async function openDatabase({url, folder}: DatabaseOptions): Promise<OpenDatabase> {
  if (url !== undefined) return openPostgres(url);
  return folder === undefined ? openPglite(await PGlite.create()) : openFolder(folder);
}

/** Serves a PGlite that exists already. */
export async function openPglite(client: PGlite): Promise<PgliteDatabase> {
  const db = drizzlePglite(client, {schema}) as unknown as Db;
  await migrateDatabase(db);
  return {kind: 'pglite', client, db, close: () => client.close()};
}

async function openFolder(folder: string): Promise<PgliteDatabase> {
  const lock = await lockFolder(folder);
  try {
    const database = await openPglite(await PGlite.create(join(folder, 'database')));
    const close = async () => {
      await database.close();
      lock.release();
    };
    return {...database, close};
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openPostgres(url: string): Promise<PostgresDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'kabinet',
  });
  // A connection that breaks while idle is replaced by the next query; unheard, the event would end the process.
  pool.on('error', () => undefined);
  try {
    const session = await pool.connect();
    try {
      await migrateDatabase(drizzlePostgres(session, {schema}));
    } finally {
      session.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {kind: 'postgres', url, db: drizzlePostgres(pool, {schema}), close: () => pool.end()};
}
