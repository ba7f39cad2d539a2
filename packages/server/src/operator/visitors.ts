import {BackendError} from '@kabinet/contract';
import {and, eq, inArray} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {codeOfClick} from '../redirect/click-id.js';
import {clicks, commissions, firstSales, linkCodes} from '../schema.js';
import type {CommissionRow} from '../schema.js';
import {lockTarget} from './targets.js';

/** A visitor is known by what they did: a click, or an order. */
export type VisitorTarget = {readonly click: string} | {readonly order: string};

export interface VisitorOutcome {
  readonly clicks: number;
  readonly commissions: number;
}

/**
 * Deletes what is known of a visitor: where the click came from and what its address carried, and the customer's name,
 * e-mail and key on the click's or the customer's commissions. What was counted stays counted.
 * @throws {BackendError} `not_found`.
 */
export function eraseVisitor(db: Db, target: VisitorTarget): Promise<VisitorOutcome> {
  return inTransaction(db, async (tx) => {
    const rows = 'order' in target ? await ofOrder(tx, target.order) : await ofClick(tx, target.click);
    const clickIds = 'click' in target ? [target.click] : rows.flatMap(({clickId}) => clickId ?? []);
    const partnerId = rows[0]?.partnerId ?? (await partnerOfClick(tx, clickIds[0] ?? ''));
    const erased = await eraseClicks(tx, partnerId, clickIds);
    if (erased === 0 && rows.length === 0) throw new BackendError('not_found', 'No such click is known.');
    await eraseCustomers(tx, partnerId, rows);
    return {clicks: erased, commissions: rows.length};
  });
}

/** Every commission of the order's customer with this partner. */
async function ofOrder(tx: Db, order: string): Promise<CommissionRow[]> {
  const family = await lockTarget(tx, {order});
  const [{partnerId, customerKey}] = family;
  if (customerKey === null) return family;
  return tx
    .select()
    .from(commissions)
    .where(and(eq(commissions.partnerId, partnerId), eq(commissions.customerKey, customerKey)));
}

async function ofClick(tx: Db, click: string): Promise<CommissionRow[]> {
  const partnerId = await partnerOfClick(tx, click);
  return tx
    .select()
    .from(commissions)
    .where(and(eq(commissions.partnerId, partnerId), eq(commissions.clickId, click)));
}

async function partnerOfClick(tx: Db, click: string): Promise<string> {
  const code = codeOfClick(click);
  const [found] = code === undefined ? [] : await tx.select().from(linkCodes).where(eq(linkCodes.code, code));
  if (!found) throw new BackendError('not_found', 'No such click is known.');
  return found.partnerId;
}

async function eraseClicks(tx: Db, partnerId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const erased = await tx
    .update(clicks)
    .set({subIds: null, referrer: null, country: null, device: 'other'})
    .where(and(eq(clicks.partnerId, partnerId), inArray(clicks.id, [...ids])))
    .returning({id: clicks.id});
  return erased.length;
}

async function eraseCustomers(tx: Db, partnerId: string, rows: readonly CommissionRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({id}) => id);
  await tx
    .update(commissions)
    .set({customerName: null, customerEmail: null, customerKey: null, subIds: null, country: null, device: null})
    .where(and(eq(commissions.partnerId, partnerId), inArray(commissions.id, ids)));
  const keys = rows.flatMap(({customerKey}) => customerKey ?? []);
  if (keys.length > 0) await tx.delete(firstSales).where(inArray(firstSales.customerKey, keys));
}
