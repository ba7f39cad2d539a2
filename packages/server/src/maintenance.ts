import {lt} from 'drizzle-orm';
import {DAY_MS, MINUTE_MS} from './clock.js';
import type {Clock} from './clock.js';
import type {Db} from './database/types.js';
import {releaseHolds} from './ledger/release-holds.js';
import {deleteOldSalts} from './redirect/salts.js';
import {idempotencyKeys, recentVisitors} from './schema.js';

const INTERVAL_MS = MINUTE_MS;
/** A visitor is remembered for as long as the salts of their hashes. */
const VISITOR_DAYS = 2;
const IDEMPOTENCY_DAYS = 1;

/** What must happen as time passes: holds end, and what may not be kept goes away. Safe on several instances at once. */
export async function maintain(db: Db, now: Date): Promise<void> {
  await releaseHolds(db, now);
  await deleteOldSalts(db, now);
  await db.delete(recentVisitors).where(lt(recentVisitors.lastAt, daysBefore(now, VISITOR_DAYS)));
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, daysBefore(now, IDEMPOTENCY_DAYS)));
}

export interface Maintenance {
  /** Resolves when the last round is over. */
  stop(): Promise<void>;
}

/** Maintains at once and then every minute. A round that fails is reported, and the next one tries again. */
export function startMaintenance(options: {db: Db; clock: Clock; onError: (error: unknown) => void}): Maintenance {
  const {db, clock, onError} = options;
  let running: Promise<void> | undefined;
  const round = () => {
    running ??= maintain(db, clock())
      .catch(onError)
      .finally(() => (running = undefined));
  };
  round();
  const timer = setInterval(round, INTERVAL_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
