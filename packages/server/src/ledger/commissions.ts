import {BackendError, COMMISSION_TRANSITIONS, canMove} from '@kabinet/contract';
import type {CommissionStatus} from '@kabinet/contract';
import {and, asc, eq, or, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {recordset} from '../database/recordset.js';
import type {Db} from '../database/types.js';
import type {ReportDelta} from '../report/buckets.js';
import {commissions} from '../schema.js';
import type {CommissionRow, NewCommissionRow} from '../schema.js';
import {stands} from './accounts.js';
import {bookMovements} from './entries.js';
import type {Cause} from './entries.js';
import {counted, uncounted} from './money-of.js';

/** The commission and its adjustments, the original first, locked until the transaction ends. Empty when there is none. */
export async function lockCommission(tx: Db, partnerId: string, id: string): Promise<CommissionRow[]> {
  const own = eq(commissions.partnerId, partnerId);
  // The original alone first: a statement that waits for it does not see the adjustment that it waited for.
  await lockCommissions(tx, and(own, eq(commissions.id, id)));
  const rows = await lockCommissions(tx, and(own, or(eq(commissions.id, id), eq(commissions.adjusts, id))));
  return rows.sort((a, b) => Number(a.id !== id) - Number(b.id !== id));
}

/** Locked in one order, so that two transactions wait for each other and never in a circle. */
export function lockCommissions(tx: Db, where: SQL | undefined): Promise<CommissionRow[]> {
  return tx
    .select()
    .from(commissions)
    .where(where)
    .orderBy(asc(commissions.partnerId), asc(commissions.id))
    .for('update');
}

/** Writes a new commission with its history and ledger entry. Gives what the report must add, which comes last. */
export async function bookCommission(
  tx: Db,
  draft: Omit<NewCommissionRow, 'statusChangedAt'>,
  cause: Cause,
): Promise<{row: CommissionRow; deltas: ReportDelta[]}> {
  const values = {...draft, statusChangedAt: cause.at, ...reasonColumns(cause)};
  const [row] = await tx.insert(commissions).values(values).returning();
  if (!row) throw new Error('The commission was not inserted.');
  await bookMovements(tx, [{row, from: null, to: row.status, payoutId: row.payoutId}], cause);
  return {row, deltas: stands(row.status) ? [counted(row)] : []};
}

export interface StatusChange extends Cause {
  readonly to: CommissionStatus;
  /** The payout that takes them in; null lets them out of one. Left out, it stays. */
  readonly payoutId?: string | null;
}

/**
 * Moves locked commissions to a status. Gives what the report must add, which comes last in the transaction.
 * @throws {BackendError} `conflict` when one of them cannot go there.
 */
export async function moveCommissions(
  tx: Db,
  rows: readonly CommissionRow[],
  change: StatusChange,
): Promise<ReportDelta[]> {
  if (rows.length === 0) return [];
  const {to, at} = change;
  for (const {id, status} of rows) if (!canMove(COMMISSION_TRANSITIONS, status, to)) throw cannotMove(id, status, to);
  const keys = rows.map(({partnerId, id}) => ({partnerId, id}));
  const {reasonCode, reasonText} = reasonColumns(change);
  const payout = change.payoutId === undefined ? sql`payout_id` : sql`${change.payoutId}`;
  await tx.execute(sql`
    update commissions c
    set status = ${to}, status_changed_at = ${at.toISOString()}, reason_code = ${reasonCode},
      reason_text = ${reasonText === null ? null : JSON.stringify(reasonText)}, payout_id = ${payout}
    from ${recordset('key', keys, {partnerId: 'text', id: 'text'})}
    where c.partner_id = key."partnerId" and c.id = key.id`);
  const movements = rows.map((row) => {
    const payoutId = change.payoutId ?? row.payoutId;
    return {row, from: row.status, to, payoutId};
  });
  await bookMovements(tx, movements, change);
  return stands(to) ? [] : rows.filter(({status}) => stands(status)).map(uncounted);
}

function reasonColumns({reason}: Cause) {
  return {reasonCode: reason?.code ?? null, reasonText: reason?.text ?? null};
}

function cannotMove(id: string, from: CommissionStatus, to: CommissionStatus): BackendError {
  const message =
    from === to ? `The commission ${id} is ${to} already.` : `The commission ${id} is ${from}; it cannot become ${to}.`;
  return new BackendError('conflict', message, {code: 'wrong_status'});
}
