import {dateIn} from '@kabinet/contract';
import type {Commission, Payout} from '@kabinet/contract';
import {momentOf} from '../../mapped/values/moment.js';
import {floatMoney} from '../kit/float-money.js';
import {statusIn} from '../kit/index.js';
import type {ProgrammeSettings} from '../kit/index.js';
import {INVOICE_STATUSES} from './statuses.js';
import type {Invoice} from './shapes.js';

/** An invoice, and the moments between which the conversions lie that it bills. */
export interface Billed {
  readonly id: string;
  readonly payout: Payout;
  readonly from: string;
  /** Its last second is billed. */
  readonly to: string;
}

/**
 * @param zoneOf - The zone of an invoice's days, by Everflow's number.
 * @throws {Unreadable}
 */
export function billedOf(
  row: Invoice,
  programme: Pick<ProgrammeSettings, 'id'>,
  zoneOf: (timezoneId: number) => string,
  method: string | undefined,
): Billed {
  const id = row.network_affiliate_invoice_id;
  const local = {style: 'local', zone: zoneOf(row.timezone_id)} as const;
  const status = statusOf(row);
  const savedAt = momentOf(row.time_saved, {style: 'seconds'});
  return {
    id,
    from: momentOf(row.start_time, local),
    to: momentOf(row.end_time, local),
    payout: {
      id,
      programme: programme.id,
      number: id,
      amount: floatMoney(row.billed, row.currency_id),
      ...status,
      ...(method !== undefined && {method: methodOf(method)}),
      createdAt: momentOf(row.time_created, {style: 'seconds'}),
      // Payments are kept elsewhere; the invoice changes last when it is paid.
      ...(status.status === 'paid' && {paidAt: savedAt, statusChangedAt: savedAt}),
    },
  };
}

/** Everflow's words are those of a program; a name that people know stands beside. */
function methodOf(kind: string): NonNullable<Payout['method']> {
  return {kind, ...(kind === 'paypal' && {label: 'PayPal'})};
}

function statusOf(row: Invoice): Pick<Payout, 'status' | 'statusLabel'> {
  const status = statusIn(INVOICE_STATUSES, row.affiliate_invoice_status);
  const isBegun = Number(row.paid) > 0 && Number(row.balance) > 0;
  return status.status === 'scheduled' && isBegun ? {status: 'partially_paid'} : status;
}

/**
 * Approved conversions with the invoice in whose time they lie: paid with it, and until then on their way.
 * @param timeZone - The programme's, for the day of the payout.
 */
export function withInvoices(
  commissions: readonly Commission[],
  billed: readonly Billed[],
  timeZone: string,
): Commission[] {
  return commissions.map((row) => {
    if (row.status !== 'approved') return row;
    const invoice = billed.find(
      ({from, to, payout}) =>
        STATION[payout.status] !== undefined &&
        payout.amount.currency === row.amount.currency &&
        row.occurredAt >= from &&
        Date.parse(row.occurredAt) < Date.parse(to) + SECOND_MS,
    );
    const status = invoice && STATION[invoice.payout.status];
    if (!invoice || !status) return row;
    const {id, number, paidAt} = invoice.payout;
    return {
      ...row,
      status,
      payout: {id, number, ...(paidAt !== undefined && {date: dateIn(timeZone, paidAt)})},
    };
  });
}

const SECOND_MS = 1000;

const STATION: Readonly<Record<string, Commission['status'] | undefined>> = {
  paid: 'paid',
  scheduled: 'in_payout',
  partially_paid: 'in_payout',
};
