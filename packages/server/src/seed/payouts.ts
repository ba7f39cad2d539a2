import {currentOf} from '@kabinet/backends/sample';
import type {CommissionFacts, Dataset, PayoutFacts} from '@kabinet/backends/sample';
import {payoutPartOf} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {payoutHistory, payoutItems, payouts} from '../schema.js';
import {historyColumns} from './history.js';
import {insertRows} from './insert-rows.js';

/** Payouts with their items and histories; numbers go on after the largest of them. */
export async function writePayouts(tx: Db, data: Dataset): Promise<void> {
  const commissions = new Map(data.commissions.map((facts) => [facts.id, facts]));
  await insertRows(tx, payouts, data.payouts.map(payoutRow));
  await insertRows(
    tx,
    payoutItems,
    data.payouts.flatMap((payout) => itemRows(payout, commissions)),
  );
  await insertRows(tx, payoutHistory, data.payouts.flatMap(historyRows));
  const numbers = data.payouts.map(({number}) => Number(number.replace(/\D/g, '')));
  if (numbers.length > 0) await tx.execute(sql`select setval('payout_numbers', ${Math.max(...numbers)})`);
}

function payoutRow(facts: PayoutFacts): typeof payouts.$inferInsert {
  const {status, at, reason} = currentOf(facts.history);
  return {
    partnerId: facts.partner,
    id: facts.id,
    programmeId: facts.programme,
    number: facts.number,
    currency: facts.amount.currency,
    amount: facts.amount.amount,
    fee: facts.fee?.amount,
    tax: facts.tax?.amount,
    status,
    statusChangedAt: new Date(at),
    reasonCode: reason?.code,
    reasonText: reason?.text,
    method: facts.method,
    createdAt: new Date(facts.createdAt),
    expectedDate: facts.expectedDate,
    paidAt: status === 'paid' ? new Date(at) : undefined,
  };
}

function itemRows(
  {partner, id, commissions: ids}: PayoutFacts,
  commissions: ReadonlyMap<string, CommissionFacts>,
): (typeof payoutItems.$inferInsert)[] {
  return ids.flatMap((commissionId) => {
    const facts = commissions.get(commissionId);
    if (!facts) return [];
    return [
      {partnerId: partner, payoutId: id, commissionId, part: payoutPartOf(facts.type), amount: facts.amount.amount},
    ];
  });
}

function historyRows({partner, id, history}: PayoutFacts): (typeof payoutHistory.$inferInsert)[] {
  return historyColumns(history).map((columns) => ({partnerId: partner, payoutId: id, ...columns}));
}
