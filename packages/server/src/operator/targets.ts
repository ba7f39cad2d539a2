import {BackendError} from '@kabinet/contract';
import {and, desc, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {lockCommission} from '../ledger/commissions.js';
import {orders} from '../schema.js';
import type {CommissionRow} from '../schema.js';

/** A commission as an operator names it: by the shop's order, or by partner and id. */
export type CommissionTarget =
  | {readonly order: string; readonly event?: 'lead' | 'sale' | undefined}
  | {readonly partner: string; readonly id: string};

/**
 * The commission and its adjustments, locked, the original first.
 * @throws {BackendError} `not_found`; `conflict` for an adjustment, which goes where its commission goes, and for what a
 * payout has carried over.
 */
export async function lockTarget(tx: Db, target: CommissionTarget): Promise<[CommissionRow, ...CommissionRow[]]> {
  const {partner, id} = 'order' in target ? await commissionOfOrder(tx, target) : target;
  const [original, ...adjustments] = await lockCommission(tx, partner, id);
  if (!original) throw new BackendError('not_found', `The partner ${partner} has no commission ${id}.`);
  if (original.type === 'carry_over') {
    throw new BackendError('conflict', `What ${id} carries over goes where its payout goes.`);
  }
  if (original.adjusts !== null) {
    throw new BackendError('conflict', `The adjustment ${id} goes where its commission ${original.adjusts} goes.`);
  }
  return [original, ...adjustments];
}

async function commissionOfOrder(
  db: Db,
  {order, event}: {readonly order: string; readonly event?: 'lead' | 'sale' | undefined},
): Promise<{partner: string; id: string}> {
  const [found] = await db
    .select({partner: orders.partnerId, id: orders.commissionId})
    .from(orders)
    .where(and(eq(orders.orderId, order), event && eq(orders.event, event)))
    .orderBy(desc(orders.event))
    .limit(1);
  if (!found) throw new BackendError('not_found', `No order ${order} is known.`);
  return found;
}
