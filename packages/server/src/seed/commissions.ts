import {createHash} from 'node:crypto';
import {currentOf} from '@kabinet/backends/sample';
import type {CommissionFacts, Dataset} from '@kabinet/backends/sample';
import {isConversion, searchedOf} from '@kabinet/contract';
import type {Db} from '../database/types.js';
import {commissionHistory, commissions, firstSales, ledgerEntries, orders, refunds} from '../schema.js';
import {historyColumns} from './history.js';
import {insertRows} from './insert-rows.js';
import {ledgerOf} from './ledger.js';

/** Conversions and refunds with everything the server keeps about them. */
export async function writeCommissions(tx: Db, data: Dataset): Promise<void> {
  await insertRows(tx, commissions, data.commissions.map(commissionRow));
  await insertRows(tx, commissionHistory, data.commissions.flatMap(historyRows).sort(byMoment));
  await insertRows(tx, ledgerEntries, ledgerOf(data).sort(byMoment));
  await insertRows(tx, orders, data.commissions.filter(({type}) => isConversion(type)).map(orderRow));
  await insertRows(tx, refunds, data.commissions.filter(({adjusts}) => adjusts !== undefined).map(refundRow));
  await insertRows(tx, firstSales, firstSaleRows(data.commissions));
}

function commissionRow(facts: CommissionFacts): typeof commissions.$inferInsert {
  const {status, at, reason} = currentOf(facts.history);
  const occurredAt = new Date(facts.occurredAt);
  return {
    partnerId: facts.partner,
    id: facts.id,
    programmeId: facts.programme,
    offerId: facts.offer,
    linkId: facts.link,
    clickId: facts.click.id,
    type: facts.type,
    occurredAt,
    recordedAt: occurredAt,
    orderId: facts.orderId,
    subIds: facts.click.subIds,
    country: facts.click.country,
    device: facts.click.device,
    referrer: facts.click.referrerHost,
    landing: facts.click.landing,
    promoCode: facts.promoCode,
    customerName: facts.customer?.name,
    customerEmail: facts.customer?.email,
    customerKey: facts.customer && customerKey(facts.customer.id),
    fields: facts.fields,
    searched: searchedOf({
      orderId: facts.orderId,
      customerName: facts.customer?.name,
      customerEmail: facts.customer?.email,
    }),
    subPartner: facts.subPartner,
    currency: facts.amount.currency,
    sale: facts.sale?.amount,
    base: facts.base?.amount,
    rule: facts.rule,
    steps: [...facts.steps],
    explained: explainedOf(facts),
    carry: facts.carry?.amount,
    amount: facts.amount.amount,
    status,
    statusChangedAt: new Date(at),
    reasonCode: reason?.code,
    reasonText: reason?.text,
    holdUntil: facts.holdUntil === undefined ? undefined : new Date(facts.holdUntil),
    payoutId: facts.payout,
    adjusts: facts.adjusts,
  };
}

function explainedOf({tier, vat}: CommissionFacts): typeof commissions.$inferInsert.explained {
  return tier || vat ? {...(tier && {tier}), ...(vat && {vat})} : null;
}

function historyRows({partner, id, history}: CommissionFacts): (typeof commissionHistory.$inferInsert)[] {
  return historyColumns(history).map((columns) => ({partnerId: partner, commissionId: id, ...columns}));
}

function orderRow({type, orderId, partner, id, occurredAt}: CommissionFacts): typeof orders.$inferInsert {
  return {
    event: type === 'lead' ? 'lead' : 'sale',
    orderId,
    partnerId: partner,
    commissionId: id,
    requestHash: '',
    answer: {id},
    recordedAt: new Date(occurredAt),
  };
}

function refundRow({sale, orderId, id, occurredAt}: CommissionFacts): typeof refunds.$inferInsert {
  return {
    event: sale ? 'sale' : 'lead',
    orderId,
    refundId: id,
    requestHash: '',
    amount: sale?.amount.replace('-', ''),
    answer: {id},
    recordedAt: new Date(occurredAt),
  };
}

/** The first sale of each customer in each programme. */
function firstSaleRows(facts: readonly CommissionFacts[]): (typeof firstSales.$inferInsert)[] {
  const firsts = new Map<string, typeof firstSales.$inferInsert>();
  for (const {type, customer, programme, orderId} of facts) {
    if (type !== 'sale' || !customer) continue;
    const key = customerKey(customer.id);
    const place = `${programme}\n${key}`;
    if (!firsts.has(place)) firsts.set(place, {programmeId: programme, customerKey: key, orderId});
  }
  return [...firsts.values()];
}

/** The sample's customers buy in no real shop, so that their keys need not match the keys of real postbacks. */
function customerKey(customer: string): string {
  return createHash('sha256').update(`sample/${customer}`).digest('base64url').slice(0, 22);
}

function byMoment(a: {at: Date}, b: {at: Date}): number {
  return a.at.getTime() - b.at.getTime();
}
