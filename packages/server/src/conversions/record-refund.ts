import {BackendError} from '@kabinet/contract';
import {and, eq, inArray, sql} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {lockCommission} from '../ledger/commissions.js';
import {amountOf} from '../ledger/money-of.js';
import {COMMISSION_TOPICS, settle} from '../ledger/settle.js';
import {takeBack} from '../ledger/take-back.js';
import type {TakenBack} from '../ledger/take-back.js';
import {digitsOf} from '../programmes/digits.js';
import {orders, refunds} from '../schema.js';
import type {OrderRow} from '../schema.js';
import {replay} from './answers.js';
import type {RefundAnswer} from './answers.js';
import type {Refund} from './body.js';
import {momentOf} from './moment.js';
import type {RecordOptions} from './record-earned.js';
import {refuse} from './refusals.js';
import {requestHash} from './request-hash.js';

/**
 * Records a refund of an order once, by its refund id. The order is locked, so that refunds of one order come one after
 * another and never exceed it.
 * @throws {BackendError} `not_found` for an unknown order, `validation` or `conflict`; then nothing is written.
 */
export function recordRefund(db: Db, refund: Refund, options: RecordOptions): Promise<RefundAnswer> {
  const hash = requestHash(options.secret, refund);
  return inTransaction(db, async (tx) => {
    const order = await lockOrder(tx, refund.orderId);
    const known = await findRefund(tx, order, refund);
    if (known) return replay<RefundAnswer>(known, hash, `refund of the order ${refund.orderId}`);
    return write(tx, {refund, order, hash, now: options.now});
  });
}

interface Context {
  readonly refund: Refund;
  readonly order: OrderRow;
  readonly hash: string;
  readonly now: Date;
}

async function write(tx: Db, {refund, order, hash, now}: Context): Promise<RefundAnswer> {
  const {event, orderId, partnerId, commissionId} = order;
  const {refundId = UNNAMED, amount: refunded} = refund;
  const family = await lockCommission(tx, partnerId, commissionId);
  const [original] = family;
  if (!original) throw new Error(`The commission ${commissionId} of the order ${orderId} is missing.`);
  if (refunded && original.sale === null)
    refuse('/amount', 'no_amount', 'The order has no amount: it is refunded as a whole.');
  if (refunded && refunded.currency !== original.currency) {
    refuse('/amount/currency', 'other_currency', `The order is in ${original.currency}.`);
  }
  const taken = await takeBack(tx, family, {
    at: now,
    occurredAt: momentOf(refund, now),
    actor: 'shop',
    cause: `refund ${refundId}`.trim(),
    refunded,
    digits: await digitsOf(tx, original.currency),
  });
  const answer = answerOf(refund, commissionId, taken);
  const values = {
    event,
    orderId,
    refundId,
    requestHash: hash,
    amount: refunded?.amount ?? null,
    answer,
    recordedAt: now,
  };
  await tx.insert(refunds).values(values);
  await settle(tx, taken.deltas, taken.outcome === 'unchanged' ? [] : [partnerId], COMMISSION_TOPICS);
  return answer;
}

function answerOf({orderId, refundId}: Refund, id: string, taken: TakenBack): RefundAnswer {
  return {
    event: 'refund',
    orderId,
    ...(refundId !== undefined && {refundId}),
    id,
    outcome: taken.outcome,
    ...(taken.outcome === 'adjusted' && {adjustment: {id: taken.adjustment.id, amount: amountOf(taken.adjustment)}}),
  };
}

/** A sale by that id, else a lead. */
async function lockOrder(tx: Db, orderId: string): Promise<OrderRow> {
  const [order] = await tx
    .select()
    .from(orders)
    .where(and(inArray(orders.event, ['sale', 'lead']), eq(orders.orderId, orderId)))
    .orderBy(sql`${orders.event} desc`)
    .limit(1)
    .for('update');
  if (order) return order;
  const detail = `No order ${orderId} is known.`;
  throw new BackendError('not_found', detail, {code: 'unknown_order', fields: [{pointer: '/orderId', detail}]});
}

/** An order has one refund without an id. */
const UNNAMED = '';

async function findRefund(tx: Db, {event, orderId}: OrderRow, {refundId = UNNAMED}: Refund) {
  const [known] = await tx
    .select()
    .from(refunds)
    .where(and(eq(refunds.event, event), eq(refunds.orderId, orderId), eq(refunds.refundId, refundId)));
  return known;
}
