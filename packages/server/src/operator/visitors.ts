import {BackendError, searchedOf} from '@kabinet/contract';
import {and, eq, or} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {codeOfClick} from '../redirect/click-id.js';
import {clicks, commissions, firstSales, linkCodes} from '../schema.js';
import type {ClickRow, CommissionRow} from '../schema.js';
import {lockTarget} from './targets.js';

/** A visitor is known by what they did: a click, or an order. */
export type VisitorTarget = {readonly click: string} | {readonly order: string};

export interface VisitorOutcome {
  readonly clicks: number;
  readonly commissions: number;
}

/**
 * Deletes what is known of a visitor: where the click came from, what its address carried and where it led, the same on
 * the click's or the customer's commissions, and there the customer's name, e-mail, key and promo code. What was counted
 * stays counted.
 * @throws {BackendError} `not_found`.
 */
export function eraseVisitor(db: Db, target: VisitorTarget): Promise<VisitorOutcome> {
  return inTransaction(db, async (tx) => {
    const {clicks, commissions} = 'order' in target ? await ofOrder(tx, target.order) : await ofClick(tx, target.click);
    const erased = await eraseClicks(tx, clicks);
    if (erased === 0 && commissions.length === 0) throw new BackendError('not_found', 'No such click is known.');
    await eraseCustomers(tx, commissions);
    return {clicks: erased, commissions: commissions.length};
  });
}

/** What a visitor left behind. */
interface Traces {
  readonly clicks: readonly ClickKey[];
  readonly commissions: readonly CommissionRow[];
}

type ClickKey = Pick<ClickRow, 'partnerId' | 'id'>;

/** Every commission of the order's customer in the programme, whoever brought them, and the clicks behind. */
async function ofOrder(tx: Db, order: string): Promise<Traces> {
  const family = await lockTarget(tx, {order});
  const [{programmeId, customerKey}] = family;
  const own = and(eq(commissions.programmeId, programmeId), eq(commissions.customerKey, customerKey ?? ''));
  const rows = customerKey === null ? family : await tx.select().from(commissions).where(own);
  const behind = rows.flatMap(({partnerId, clickId}) => (clickId === null ? [] : [{partnerId, id: clickId}]));
  return {clicks: behind, commissions: rows};
}

async function ofClick(tx: Db, id: string): Promise<Traces> {
  const partnerId = await partnerOfClick(tx, id);
  const own = and(eq(commissions.partnerId, partnerId), eq(commissions.clickId, id));
  return {clicks: [{partnerId, id}], commissions: await tx.select().from(commissions).where(own)};
}

async function partnerOfClick(tx: Db, click: string): Promise<string> {
  const code = codeOfClick(click);
  const [found] = code === undefined ? [] : await tx.select().from(linkCodes).where(eq(linkCodes.code, code));
  if (!found) throw new BackendError('not_found', 'No such click is known.');
  return found.partnerId;
}

/** Nothing of what a click has brought along, on the click itself and on what was earned by it. */
const NO_ORIGIN = {subIds: null, referrer: null, landing: null, country: null};

async function eraseClicks(tx: Db, keys: readonly ClickKey[]): Promise<number> {
  if (keys.length === 0) return 0;
  const erased = await tx
    .update(clicks)
    .set({...NO_ORIGIN, device: 'other'})
    .where(or(...keys.map(({partnerId, id}) => and(eq(clicks.partnerId, partnerId), eq(clicks.id, id)))))
    .returning({id: clicks.id});
  return erased.length;
}

async function eraseCustomers(tx: Db, rows: readonly CommissionRow[]): Promise<void> {
  for (const {partnerId, id, programmeId, customerKey, orderId} of rows) {
    const searched = searchedOf({orderId});
    await tx
      .update(commissions)
      .set({
        customerName: null,
        customerEmail: null,
        customerKey: null,
        promoCode: null,
        searched,
        ...NO_ORIGIN,
        device: null,
      })
      .where(and(eq(commissions.partnerId, partnerId), eq(commissions.id, id)));
    if (customerKey === null) continue;
    await tx
      .delete(firstSales)
      .where(and(eq(firstSales.programmeId, programmeId), eq(firstSales.customerKey, customerKey)));
  }
}
