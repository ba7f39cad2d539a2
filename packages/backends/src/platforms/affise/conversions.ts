import type {Commission} from '@kabinet/contract';
import {countedCommissions} from '../../lists/counted-commissions.js';
import type {CountedRow} from '../../lists/report.js';
import {momentOf} from '../../mapped/values/moment.js';
import {floatMoney} from '../kit/float-money.js';
import {statusIn} from '../kit/index.js';
import type {ProgrammeSettings} from '../kit/index.js';
import {subIdsIn} from '../kit/sub-ids.js';
import {CONVERSION_STATUSES} from './statuses.js';
import type {Conversion} from './shapes.js';

/** Moments are asked for in UTC, where no clock is ever set back. */
const UTC = {style: 'local', zone: 'UTC'} as const;

/** A commission, and where its customer was, which commissions do not say. */
export interface Converted {
  readonly commission: Commission;
  readonly country: string;
}

/** @throws {Unreadable} */
export function convertedOf(row: Conversion, programme: Pick<ProgrammeSettings, 'id' | 'currency'>): Converted {
  const currency = row.currency ?? programme.currency;
  const status = statusOf(row);
  const sale = row.sum === undefined || row.sum === null ? undefined : floatMoney(row.sum, currency);
  const hasPrice = sale !== undefined && /[1-9]/.test(sale.amount);
  const subIds = subIdsIn(row, SLOTS);
  const reason = status.status === 'rejected' ? (row.decline_reason ?? row.comment) : undefined;
  const commission: Commission = {
    id: row.id,
    programme: programme.id,
    type: hasPrice || row.payment_type === 'percent' ? 'sale' : 'lead',
    occurredAt: momentOf(row.created_at, UTC),
    offer: {id: row.offer.id, name: row.offer.title},
    amount: floatMoney(row.payouts, currency),
    ...status,
    ...(hasPrice && {sale}),
    ...(subIds && {subIds}),
    ...(reason !== undefined && {reason: {text: reason}}),
    ...(status.status === 'on_hold' && row.hold_date_expire && {holdUntil: momentOf(row.hold_date_expire, UTC)}),
  };
  return {commission, country: row.country ?? ''};
}

/** What is confirmed is paid or not; what is not confirmed was not paid, whatever its flag says. */
function statusOf({status: word, is_paid: isPaid}: Conversion): Pick<Commission, 'status' | 'statusLabel'> {
  const status = statusIn(CONVERSION_STATUSES, String(word));
  return status.status === 'approved' && isPaid ? {status: 'paid'} : status;
}

const SLOTS = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5', 'sub6', 'sub7', 'sub8'] as const;

/** Those that stand, as reports count them. */
export function countedOf(rows: readonly Converted[], timeZone: string): CountedRow[] {
  return rows.flatMap(({commission, country}) =>
    countedCommissions([commission], timeZone).map((row) => ({...row, values: {...row.values, country}})),
  );
}
