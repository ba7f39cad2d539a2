import type {Commission} from '@kabinet/contract';
import {momentOf} from '../../mapped/values/moment.js';
import {floatMoney} from '../kit/float-money.js';
import {statusIn} from '../kit/index.js';
import type {ProgrammeSettings} from '../kit/index.js';
import {subIdsIn} from '../kit/sub-ids.js';
import {CONVERSION_STATUSES} from './statuses.js';
import type {Conversion} from './shapes.js';

/** A commission by its price: a share of a sale is a sale, an action is a lead, a click is neither. */
const TYPES: Readonly<Record<string, Commission['type']>> = {
  CPA: 'lead',
  CPS: 'sale',
  CPA_CPS: 'sale',
  PRV: 'sale',
};

const SLOTS = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5'] as const;

/** @throws {Unreadable} */
export function commissionOf(row: Conversion, programme: Pick<ProgrammeSettings, 'id' | 'currency'>): Commission {
  const {relationship, revenue_type: price = '', order_id: orderId} = row;
  const {offer} = relationship;
  // The documented list for affiliates has no status: those on hold have a list of their own.
  const status = statusIn(CONVERSION_STATUSES, row.status ?? 'approved');
  const subIds = subIdsIn(row, SLOTS);
  const reason = status.status === 'rejected' ? reasonOf(row) : undefined;
  return {
    id: row.conversion_id,
    programme: programme.id,
    type: Object.hasOwn(TYPES, price) ? TYPES[price]! : price || 'lead',
    occurredAt: momentOf(row.conversion_unix_timestamp, {style: 'seconds'}),
    offer: {id: offer.network_offer_id, name: offer.name},
    amount: floatMoney(row.revenue, row.currency_id ?? programme.currency),
    ...status,
    ...(orderId !== undefined && {orderId}),
    ...(subIds && {subIds}),
    ...(reason && {reason}),
  };
}

/** What is invalid is rejected for us: the reason tells the two apart where Everflow's own says nothing. */
function reasonOf({status, error_code: code, error_message: text}: Conversion): Commission['reason'] {
  if (text !== undefined) return {...(code !== undefined && {code: String(code)}), text};
  return status === 'invalid' ? INVALID : undefined;
}

const INVALID: NonNullable<Commission['reason']> = {
  code: 'invalid',
  text: {ru: 'Недействительная конверсия', en: 'Invalid conversion'},
};
