import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PGlite} from '@electric-sql/pglite';
import {readMigrationFiles} from 'drizzle-orm/migrator';
import {MIGRATIONS_FOLDER} from '../database/migrate.js';
import {openPglite} from '../database/open.js';

const CACHE = fileURLToPath(new URL('../../../../.cache/pglite', import.meta.url));

/** A PGlite in memory with all tables; made from a dump, because a new one takes seconds of CPU. */
export async function pgliteFromTemplate(): Promise<PGlite> {
  const file = join(CACHE, `${fingerprint()}.tar`);
  if (!existsSync(file)) await writeTemplate(file);
  return PGlite.create({loadDataDir: new Blob([new Uint8Array(readFileSync(file))])});
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const migration of readMigrationFiles({migrationsFolder: MIGRATIONS_FOLDER})) {
    hash.update(`${migration.hash}/${migration.folderMillis}`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function writeTemplate(file: string): Promise<void> {
  const {client, close} = await openPglite(await PGlite.create());
  const dump = await client.dumpDataDir('none');
  await close();
  mkdirSync(CACHE, {recursive: true});
  // Several test files may do this at once; a rename shows the others a whole file or none.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()));
  renameSync(draft, file);
}
