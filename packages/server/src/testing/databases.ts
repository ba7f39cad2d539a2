import {randomUUID} from 'node:crypto';
import {after, before, describe} from 'node:test';
import pg from 'pg';
import {startTemporaryPostgres} from '../../../../scripts/temporary-postgres.mjs';
import type {TemporaryPostgres} from '../../../../scripts/temporary-postgres.mjs';
import {openDatabase, openPglite} from '../database/open.js';
import type {OpenDatabase, PgliteDatabase, PostgresDatabase} from '../database/open.js';
import {pgliteFromTemplate} from './pglite-template.js';

let cluster: Promise<TemporaryPostgres> | undefined;

/** The address of a PostgreSQL server for tests: the runner's, or one of this process. */
async function serverUrl(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return given;
  cluster ??= startTemporaryPostgres();
  return (await cluster).url;
}

/** A database of its own on the PostgreSQL server for tests; of a language (`en-US`), one that sorts texts as it does. */
export async function newPostgresUrl(language?: string): Promise<string> {
  const url = new URL(await serverUrl());
  const client = new pg.Client({connectionString: url.href});
  await client.connect();
  const name = `kabinet_${randomUUID().replaceAll('-', '')}`;
  const collation = language === undefined ? '' : ` template template0 locale_provider icu icu_locale '${language}'`;
  await client.query(`create database ${name}${collation}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

export async function newPostgresDatabase(language?: string): Promise<PostgresDatabase> {
  const database = await openDatabase({url: await newPostgresUrl(language)});
  if (database.kind !== 'postgres') throw new Error('A PostgreSQL database was expected.');
  return database;
}

export async function newPgliteDatabase(): Promise<PgliteDatabase> {
  return openPglite(await pgliteFromTemplate());
}

type Suite<Database extends OpenDatabase> = (database: () => Database) => void;

/** Runs a suite on PGlite and on PostgreSQL, each with an empty database that its tests share. */
export function onEachDatabase(name: string, suite: Suite<OpenDatabase>): void {
  suiteOn(`${name} on PGlite`, newPgliteDatabase, suite);
  onPostgres(name, suite);
}

/** For suites that take their time and ask much the same as others do: on PGlite, the slower one, in the long run only. */
export function mostlyOnPostgres(name: string, suite: Suite<OpenDatabase>): void {
  if (process.env['KABINET_LONG']) onEachDatabase(name, suite);
  else onPostgres(name, suite);
}

/** Races are tested here only: PGlite is one connection. */
export function onPostgres(name: string, suite: Suite<PostgresDatabase>): void {
  suiteOn(`${name} on PostgreSQL`, () => newPostgresDatabase(), suite);
}

function suiteOn<Database extends OpenDatabase>(name: string, open: () => Promise<Database>, suite: Suite<Database>) {
  void describe(name, () => {
    let database: Database | undefined;
    before(async () => {
      database = await open();
    });
    suite(() => {
      if (!database) throw new Error('The database is open within tests only.');
      return database;
    });
    // Hooks run in the order of writing: the suite's own come first, while the database is open.
    after(async () => database?.close());
  });
}

after(async () => (await cluster)?.stop());
