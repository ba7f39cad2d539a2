import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {memoryWrites} from '@kabinet/backends/platforms';
import type {KeyedWrite, WriteStore} from '@kabinet/backends/platforms';
import pg from 'pg';
import {lockFolder} from '../database/folder-lock.js';

/** Writes of a gateway, until it is closed. */
export interface OpenWrites {
  readonly store: WriteStore;
  close(): Promise<void>;
}

interface Queries {
  query(text: string, values?: unknown[]): Promise<{rows: unknown[]}>;
}

const TABLE = `create table if not exists gateway_writes (
  partner text not null,
  key text not null,
  request_hash text not null,
  answer text,
  begun_at timestamptz not null default now(),
  primary key (partner, key)
)`;

/** Remembers writes in PostgreSQL, which several gateways may share, or in a folder; without both in this process. */
export async function openWrites({
  url,
  folder,
}: {
  url?: string | undefined;
  folder?: string | undefined;
}): Promise<OpenWrites> {
  if (url !== undefined) {
    const pool = new pg.Pool({connectionString: url, max: 4, application_name: 'kabinet-gateway'});
    // A connection that breaks while idle is replaced by the next query; unheard, the event would end the process.
    pool.on('error', () => undefined);
    return {store: await storeIn(pool), close: () => pool.end()};
  }
  if (folder === undefined) return {store: memoryWrites(), close: () => Promise.resolve()};
  const lock = await lockFolder(folder);
  const database = await PGlite.create(join(folder, 'gateway'));
  return {
    store: await storeIn(database),
    async close() {
      await database.close();
      lock.release();
    },
  };
}

async function storeIn(database: Queries): Promise<WriteStore> {
  // Of two gateways that start at once, one may find the table half made.
  await database.query(TABLE).catch(() => database.query(TABLE));
  return {
    async begin(write) {
      await database.query("delete from gateway_writes where begun_at < now() - interval '1 day'");
      const begun = await database.query(
        `insert into gateway_writes (partner, key, request_hash) values ($1, $2, $3)
         on conflict do nothing returning key`,
        [write.partner, write.key, hashOf(write)],
      );
      if (begun.rows.length > 0) return undefined;
      const {rows} = await database.query(
        'select request_hash, answer from gateway_writes where partner = $1 and key = $2',
        [write.partner, write.key],
      );
      const [known] = rows as {request_hash: string; answer: string | null}[];
      return {
        isSameRequest: known?.request_hash === hashOf(write),
        ...(known?.answer != null && {answer: {value: JSON.parse(known.answer) as unknown}}),
      };
    },
    async finish(write, answer) {
      await database.query('update gateway_writes set answer = $3 where partner = $1 and key = $2', [
        write.partner,
        write.key,
        JSON.stringify(answer),
      ]);
    },
    async forget({partner, key}) {
      await database.query('delete from gateway_writes where partner = $1 and key = $2', [partner, key]);
    },
  };
}

/** What was sent may be personal; to tell requests apart its hash is enough. */
function hashOf({request}: KeyedWrite): string {
  return createHash('sha256').update(request).digest('base64url');
}
