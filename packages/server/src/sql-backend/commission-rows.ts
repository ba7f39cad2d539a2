import {dateIn, expectedPayoutDate} from '@kabinet/contract';
import type {Commission, Reason} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {commissions, links, offers, payouts} from '../schema.js';
import type {CommissionRow, LinkRow, OfferRow, PayoutRow, ProgrammeRow} from '../schema.js';
import {moneyOf} from './money.js';
import type {ProgrammeScope} from './scope.js';

/** A commission with what it refers to. */
export interface JoinedCommission {
  readonly commission: CommissionRow;
  readonly offer: Pick<OfferRow, 'id' | 'name'>;
  readonly link: Pick<LinkRow, 'id' | 'name' | 'code'>;
  readonly payout: Pick<PayoutRow, 'id' | 'number' | 'expectedDate' | 'paidAt'> | null;
}

export function selectCommissions(db: Db) {
  const {id, number, expectedDate, paidAt} = payouts;
  return db
    .select({
      commission: commissions,
      offer: {id: offers.id, name: offers.name},
      link: {id: links.id, name: links.name, code: links.code},
      payout: {id, number, expectedDate, paidAt},
    })
    .from(commissions)
    .innerJoin(offers, eq(offers.id, commissions.offerId))
    .innerJoin(links, and(eq(links.partnerId, commissions.partnerId), eq(links.id, commissions.linkId)))
    .leftJoin(payouts, and(eq(payouts.partnerId, commissions.partnerId), eq(payouts.id, commissions.payoutId)));
}

export function toCommission(
  scope: ProgrammeScope,
  {commission: row, offer, link, payout}: JoinedCommission,
): Commission {
  const {currency} = row;
  const reason = toReason(row);
  const expected = expectedDateOf(scope, row);
  return {
    id: row.id,
    programme: row.programmeId,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    ...(row.orderId !== null && {orderId: row.orderId}),
    offer,
    link,
    ...(row.subIds && {subIds: row.subIds}),
    ...customerOf(row),
    ...(row.subPartner && {subPartner: row.subPartner}),
    ...(row.sale !== null && {sale: moneyOf(row.sale, currency)}),
    ...(row.base !== null && {base: moneyOf(row.base, currency)}),
    ...(row.rule && {rule: row.rule}),
    amount: moneyOf(row.amount, currency),
    status: row.status,
    ...(row.statusLabel !== null && {statusLabel: row.statusLabel}),
    statusChangedAt: row.statusChangedAt.toISOString(),
    ...(reason && {reason}),
    ...(row.holdUntil && {holdUntil: row.holdUntil.toISOString()}),
    ...(expected !== undefined && {expectedPayoutDate: expected}),
    ...(payout && {payout: toPayoutReference(payout, scope.programme)}),
    ...(row.adjusts !== null && {adjusts: row.adjusts}),
    ...(row.fields && {fields: row.fields}),
  };
}

/** Why a row is as it is; undefined when nobody said. */
export function toReason({reasonCode: code, reasonText: text}: Pick<CommissionRow, 'reasonCode' | 'reasonText'>) {
  if (code === null && text === null) return undefined;
  return {...(code !== null && {code}), ...(text !== null && {text})} satisfies Reason;
}

function expectedDateOf({programme, now}: ProgrammeScope, {status, occurredAt, holdUntil}: CommissionRow) {
  const {payoutDay, timeZone} = programme;
  if (payoutDay === null) return undefined;
  const payable = {status, occurredAt: occurredAt.toISOString(), holdUntil: holdUntil?.toISOString()};
  return expectedPayoutDate(payable, {payoutDay, timeZone}, now.toISOString());
}

function customerOf({customerName: name, customerEmail: email}: CommissionRow): Pick<Commission, 'customer'> {
  if (name === null && email === null) return {};
  return {customer: {...(name !== null && {name}), ...(email !== null && {email})}};
}

/** The day on which it was paid, else the day on which it is expected. */
function toPayoutReference(
  {id, number, expectedDate, paidAt}: NonNullable<JoinedCommission['payout']>,
  {timeZone}: ProgrammeRow,
) {
  const date = paidAt ? dateIn(timeZone, paidAt.toISOString()) : expectedDate;
  return {id, number, ...(date !== null && {date})};
}
