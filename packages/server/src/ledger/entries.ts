import {isZero, negateMoney} from '@kabinet/contract';
import type {CommissionStatus, Money, Reason} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {recordset} from '../database/recordset.js';
import type {Db} from '../database/types.js';
import type {Actor, CommissionRow, LedgerAccount} from '../schema.js';
import {accountOf} from './accounts.js';
import {amountOf} from './money-of.js';

/** Why a status changes: kept in the history beside the change. */
export interface Cause {
  readonly at: Date;
  readonly actor: Actor;
  /** For people: `refund R-17`, `command approve`. */
  readonly cause: string;
  readonly reason?: Reason | undefined;
}

/** A commission that goes from one status to another; from null when it begins. */
export interface Movement {
  readonly row: CommissionRow;
  readonly from: CommissionStatus | null;
  readonly to: CommissionStatus;
  readonly payoutId: string | null;
}

/** Writes movements into history and ledger; the commissions' own rows are the caller's business. */
export async function bookMovements(tx: Db, movements: readonly Movement[], cause: Cause): Promise<void> {
  if (movements.length === 0) return;
  await insertHistory(tx, movements, cause);
  const entries = movements.flatMap((movement) => entriesOf(movement, cause.at));
  if (entries.length === 0) return;
  await tx.execute(sql`
    insert into ledger_entries (partner_id, programme_id, account, currency, amount, commission_id, payout_id, at)
    select "partnerId", "programmeId", account, currency, amount, "commissionId", "payoutId", at
    from ${recordset('entry', entries, ENTRY_COLUMNS)}`);
}

interface Entry {
  partnerId: string;
  programmeId: string;
  account: LedgerAccount;
  currency: string;
  amount: string;
  commissionId: string;
  payoutId: string | null;
  at: Date;
}

/** `-amount` where the money lay, `+amount` where it lies now. */
function entriesOf({row, from, to, payoutId}: Movement, at: Date): Entry[] {
  const money = amountOf(row);
  if (isZero(money)) return [];
  const entry = (account: LedgerAccount, {amount, currency}: Money): Entry => ({
    partnerId: row.partnerId,
    programmeId: row.programmeId,
    account,
    currency,
    amount,
    commissionId: row.id,
    payoutId,
    at,
  });
  const [left, reached] = [from && accountOf(from), accountOf(to)];
  return [...(left ? [entry(left, negateMoney(money))] : []), ...(reached ? [entry(reached, money)] : [])];
}

async function insertHistory(tx: Db, movements: readonly Movement[], {at, actor, cause, reason}: Cause): Promise<void> {
  const rows = movements.map(({row, from, to}) => ({
    partnerId: row.partnerId,
    commissionId: row.id,
    from,
    to,
    at,
    actor,
    cause,
    reasonCode: reason?.code,
    reasonText: reason?.text,
  }));
  await tx.execute(sql`
    insert into commission_history
      (partner_id, commission_id, at, from_status, to_status, actor, cause, reason_code, reason_text)
    select "partnerId", "commissionId", at, "from", "to", actor, cause, "reasonCode", "reasonText"
    from ${recordset('change', rows, HISTORY_COLUMNS)}`);
}

const ENTRY_COLUMNS = {
  partnerId: 'text',
  programmeId: 'text',
  account: 'text',
  currency: 'text',
  amount: 'numeric',
  commissionId: 'text',
  payoutId: 'text',
  at: 'timestamptz',
};
const HISTORY_COLUMNS = {
  partnerId: 'text',
  commissionId: 'text',
  from: 'text',
  to: 'text',
  at: 'timestamptz',
  actor: 'text',
  cause: 'text',
  reasonCode: 'text',
  reasonText: 'jsonb',
};
