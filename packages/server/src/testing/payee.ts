import type {PartnerBackend, PayoutTerms} from '@kabinet/contract';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {bookCommission} from '../ledger/commissions.js';
import {settle} from '../ledger/settle.js';
import {
  commissionHistory,
  commissions,
  idempotencyKeys,
  ledgerEntries,
  payoutHistory,
  payoutItems,
  payouts,
  requisites,
} from '../schema.js';
import {sqlBackend} from '../sql-backend/backend.js';
import {roubles} from './shop.js';
import {makeWorld} from './world.js';

export const PAYEE_NOW = '2026-11-21T12:00:00.000Z';

type Payouts = Required<NonNullable<PartnerBackend['payouts']>>;

/** A partner who has earned and may take it out by PayPal. */
export interface Payee {
  readonly backend: Required<PartnerBackend>;
  readonly payouts: Payouts;
  /** A question about 500 roubles. */
  readonly asked: {programme: string; amount: {amount: string; currency: string}; destination: string};
  earn(id: string, amount: string, day?: number): Promise<void>;
}

/** Makes one with commissions of these amounts, approved on the first days of November; `name` keeps several apart. */
export async function makePayee(
  db: Db,
  name: string,
  earned: readonly string[],
  {terms = {}, minimum = '100.00'}: {terms?: PayoutTerms | null; minimum?: string | null} = {},
): Promise<Payee> {
  await makeWorld(db, name, {
    programme: {requisiteForms: ['paypal'], payoutRequests: terms, minimumPayout: minimum},
  });
  const now = new Date(PAYEE_NOW);
  const own = {partnerId: `pt_${name}`, programmeId: `pg_${name}`};
  const account = {form: 'paypal', values: {email: `${name}@mail.example`}, isMain: true};
  await db.insert(requisites).values({...own, ...account, id: `rq_${name}`, createdAt: now, changedAt: now});
  const earn = (id: string, amount: string, day = 1) => {
    const occurredAt = new Date(`2026-11-${String(day).padStart(2, '0')}T10:00:00Z`);
    return inTransaction(db, async (tx) => {
      const draft = {...own, id: `c_${name}_${id}`, offerId: `of_${name}`, linkId: `ln_${name}`, type: 'sale' as const};
      const moments = {occurredAt, recordedAt: occurredAt};
      const {deltas} = await bookCommission(
        tx,
        {...draft, ...moments, currency: 'RUB', amount, status: 'approved'},
        {at: occurredAt, actor: 'shop', cause: 'sale'},
      );
      await settle(tx, deltas, [], []);
    });
  };
  for (const [index, amount] of earned.entries()) await earn(String(index), amount, index + 1);
  const options = {partnerId: own.partnerId, clock: () => now, linkBase: 'https://go.example/r/'};
  const backend = sqlBackend(db, options) as Required<PartnerBackend>;
  return {
    backend,
    payouts: backend.payouts as Payouts,
    asked: {programme: own.programmeId, amount: roubles('500.00'), destination: `rq_${name}`},
    earn,
  };
}

/** Rows of every table that a request writes to. */
export async function writtenRows(db: Db): Promise<number[]> {
  const tables = [payouts, payoutItems, payoutHistory, ledgerEntries, commissionHistory, idempotencyKeys, commissions];
  const counts: number[] = [];
  for (const table of tables) counts.push(await db.$count(table));
  return counts;
}
