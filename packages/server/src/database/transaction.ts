import type {Db} from './types.js';

const ATTEMPTS = 4;

/** Serialization failure and deadlock: the transaction left nothing behind and may be tried again as it is. */
const TRANSIENT = new Set(['40001', '40P01']);

/** All or nothing. `work` runs again from the start when the database gave up on it in favour of another transaction. */
export async function inTransaction<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !TRANSIENT.has(sqlStateOf(error) ?? '')) throw error;
    }
  }
}

/** The five characters by which PostgreSQL names an error, from either driver and through drizzle's wrapping. */
function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const {code} = error as {code?: unknown};
  return typeof code === 'string' ? code : sqlStateOf(error.cause);
}
