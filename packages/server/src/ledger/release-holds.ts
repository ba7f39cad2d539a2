import {and, eq, lte} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {commissions} from '../schema.js';
import {moveCommissions} from './commissions.js';
import {PAYOUT_TOPICS, settle} from './settle.js';

const BATCH = 500;

/** Approves every commission whose hold has ended. Several instances may do this at once: each takes others' leavings. */
export async function releaseHolds(db: Db, now: Date): Promise<number> {
  let released = 0;
  for (;;) {
    const count = await inTransaction(db, (tx) => releaseSome(tx, now));
    released += count;
    if (count < BATCH) return released;
  }
}

async function releaseSome(tx: Db, now: Date): Promise<number> {
  const rows = await tx
    .select()
    .from(commissions)
    .where(and(eq(commissions.status, 'on_hold'), lte(commissions.holdUntil, now)))
    .limit(BATCH)
    .for('update', {skipLocked: true});
  const deltas = await moveCommissions(tx, rows, {to: 'approved', at: now, actor: 'system', cause: 'the hold ended'});
  await settle(
    tx,
    deltas,
    rows.map(({partnerId}) => partnerId),
    PAYOUT_TOPICS,
  );
  return rows.length;
}
