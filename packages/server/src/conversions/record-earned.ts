import {needsCustomer, searchedOf} from '@kabinet/contract';
import type {Order, PlanState, Reason, Terms} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {newId} from '../identifiers.js';
import {bookCommission} from '../ledger/commissions.js';
import {amountOf} from '../ledger/money-of.js';
import {COMMISSION_TOPICS, settle} from '../ledger/settle.js';
import {digitsOf} from '../programmes/digits.js';
import {firstSales, orders} from '../schema.js';
import type {OrderRow} from '../schema.js';
import {replay} from './answers.js';
import type {EarnedAnswer} from './answers.js';
import {attribute} from './attribution.js';
import type {Attribution} from './attribution.js';
import type {Lead, Sale} from './body.js';
import {draftCommission} from './commission-draft.js';
import type {Draft} from './commission-draft.js';
import {customerKey, maskCustomer} from './customer.js';
import {fieldsProblem} from './fields.js';
import {momentOf} from './moment.js';
import {orderProblem} from './order.js';
import {lockState} from './plan-state.js';
import {refuse} from './refusals.js';
import {requestHash} from './request-hash.js';

export interface RecordOptions {
  readonly now: Date;
  /** See `Secrets.customerSecret`. */
  readonly secret: string;
}

/**
 * Records a lead or a sale once, however often it is posted: the order id decides, also between transactions that run
 * at the same time.
 * @throws {BackendError} `validation` or `conflict`; then nothing is written.
 */
export async function recordEarned(db: Db, event: Lead | Sale, options: RecordOptions): Promise<EarnedAnswer> {
  const hash = requestHash(options.secret, event);
  const known = await findOrder(db, event);
  if (known) return replay(known, hash, `order ${event.orderId}`);
  const context = await contextOf(db, event, options);
  return inTransaction(db, (tx) => write(tx, {...context, hash}));
}

interface Context {
  readonly event: Lead | Sale;
  readonly attribution: Attribution;
  readonly terms: Terms;
  readonly digits: number;
  readonly occurredAt: Date;
  readonly now: Date;
  readonly customerKey: string | null;
}

async function contextOf(db: Db, event: Lead | Sale, {now, secret}: RecordOptions): Promise<Context> {
  const occurredAt = momentOf(event, now);
  const attribution = await attribute(db, event, occurredAt);
  const {offer, programme} = attribution;
  const terms = offer.terms.find((line) => line.event === event.event);
  if (!terms) refuse('/event', 'not_paid', `The offer ${offer.id} pays nothing for a ${event.event}.`);
  const problem =
    orderProblem(event, programme.currency, terms) ?? fieldsProblem(event.fields, programme.commissionColumns);
  if (problem) refuse(problem.pointer, problem.code, problem.detail);
  const key = event.event === 'sale' ? customerKey(secret, event) : null;
  if (event.event === 'sale' && key === null && needsCustomer(terms)) {
    refuse('/customer', 'customer_required', 'What the offer pays depends on the customer: an id or e-mail is needed.');
  }
  return {event, attribution, terms, digits: await digitsOf(db, programme.currency), occurredAt, now, customerKey: key};
}

async function write(tx: Db, context: Context & {hash: string}): Promise<EarnedAnswer> {
  const {event, now, hash} = context;
  const isFirst = await isFirstSale(tx, context);
  const {columns, reason} = draftOf(context, isFirst, await stateFor(tx, context));
  const row = {...rowOf(context), ...columns};
  const answer = answerOf(event, row, reason);
  // Another transaction with the same order makes this one wait here, and find the order when it goes on.
  const inserted = await tx
    .insert(orders)
    .values({
      event: event.event,
      orderId: event.orderId,
      partnerId: row.partnerId,
      commissionId: row.id,
      requestHash: hash,
      answer,
      recordedAt: now,
    })
    .onConflictDoNothing()
    .returning({orderId: orders.orderId});
  if (inserted.length === 0) {
    const known = await findOrder(tx, event);
    if (!known) throw new Error(`The order ${event.orderId} appeared and vanished.`);
    return replay(known, hash, `order ${event.orderId}`);
  }
  const {deltas} = await bookCommission(tx, row, {at: now, actor: 'shop', cause: event.event, reason});
  await settle(tx, deltas, [row.partnerId], COMMISSION_TOPICS);
  return answer;
}

/** Whichever order of a customer is written first is the first sale; others that come meanwhile wait for it. */
async function isFirstSale(tx: Db, {event, customerKey, attribution}: Context): Promise<boolean> {
  if (event.event !== 'sale' || customerKey === null) return true;
  const inserted = await tx
    .insert(firstSales)
    .values({programmeId: attribution.programme.id, customerKey, orderId: event.orderId})
    .onConflictDoNothing()
    .returning({orderId: firstSales.orderId});
  return inserted.length > 0;
}

function stateFor(tx: Db, {attribution, terms, customerKey, occurredAt}: Context): Promise<PlanState> {
  const {link, offer, programme} = attribution;
  return lockState(tx, {terms, partnerId: link.partnerId, offerId: offer.id, programme, customerKey, occurredAt});
}

function draftOf(
  {event, attribution, terms, digits, occurredAt, now}: Context,
  isFirstSale: boolean,
  state: PlanState,
): Draft {
  const {offer, programme} = attribution;
  return draftCommission({
    terms,
    order: orderOf(event),
    isFirstSale,
    state,
    currency: programme.currency,
    timeZone: programme.timeZone,
    digits,
    review: offer.review,
    occurredAt,
    now,
  });
}

function rowOf({event, attribution, occurredAt, now, customerKey}: Context) {
  const {link, offer, programme, clickId, subIds, country, device, referrer, landing} = attribution;
  const customer = maskCustomer(event.customer);
  return {
    partnerId: link.partnerId,
    id: newId('c', now),
    programmeId: programme.id,
    offerId: offer.id,
    linkId: link.id,
    clickId,
    type: event.event,
    occurredAt,
    recordedAt: now,
    orderId: event.orderId,
    subIds,
    country,
    device,
    referrer,
    landing,
    promoCode: event.code?.toUpperCase() ?? null,
    ...customer,
    customerKey,
    searched: searchedOf({orderId: event.orderId, ...customer}),
    fields: event.fields,
    currency: programme.currency,
    sale: event.amount?.amount ?? null,
    statusChangedAt: now,
  };
}

function orderOf(event: Lead | Sale): Order | undefined {
  if (!event.amount) return undefined;
  return {amount: event.amount, ...(event.event === 'sale' && {parts: event.parts})};
}

type EarnedRow = ReturnType<typeof rowOf> & Draft['columns'];

function answerOf(event: Lead | Sale, row: EarnedRow, reason: Reason | undefined): EarnedAnswer {
  return {
    event: event.event,
    orderId: event.orderId,
    id: row.id,
    partner: row.partnerId,
    programme: row.programmeId,
    status: row.status,
    amount: amountOf(row),
    ...(reason?.code !== undefined && {reason: reason.code}),
  };
}

async function findOrder(db: Db, {event, orderId}: Lead | Sale): Promise<OrderRow | undefined> {
  const [order] = await db
    .select()
    .from(orders)
    .where(and(eq(orders.event, event), eq(orders.orderId, orderId)));
  return order;
}
