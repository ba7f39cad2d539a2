import {dateIn, expectedPayoutDate, isConversion, notFound} from '@kabinet/contract';
import type {Commission, CommissionDetail, TimelineEvent} from '@kabinet/contract';
import {currentOf, isPaidOut} from '../ledger/history.js';
import type {CommissionFacts, PayoutFacts} from '../sample/dataset.js';
import {paidAt} from './payouts.js';
import type {Scope} from './scope.js';
import {toTimelineEvent} from './timeline.js';

export function toCommission(scope: Scope, row: CommissionFacts): Commission {
  const {tables, programme, now} = scope;
  const offer = tables.offers.get(row.offer);
  const link = tables.link(row.link);
  const payout = row.payout === undefined ? undefined : tables.payout(row.payout);
  if (!offer || !link) throw notFound('offer', row.offer);
  const {status, at, reason} = currentOf(row.history);
  const expected = expectedPayoutDate({...row, status}, programme, now);
  const {subIds} = row.click;
  return {
    id: row.id,
    programme: row.programme,
    type: row.type,
    occurredAt: row.occurredAt,
    orderId: row.orderId,
    offer: {id: offer.id, name: offer.name},
    link: {id: link.id, name: link.name, code: link.code},
    ...(subIds && {subIds}),
    ...(row.customer && {customer: {name: row.customer.name, email: row.customer.email}}),
    ...(row.subPartner && {subPartner: row.subPartner}),
    ...(row.sale && {sale: row.sale}),
    ...(row.base && {base: row.base}),
    rule: row.rule,
    amount: row.amount,
    status,
    statusChangedAt: at,
    ...(reason && {reason}),
    ...(row.holdUntil !== undefined && {holdUntil: row.holdUntil}),
    ...(expected !== undefined && {expectedPayoutDate: expected}),
    ...(payout && {payout: payoutReference(payout, programme.timeZone)}),
    ...(row.adjusts !== undefined && {adjusts: row.adjusts}),
    ...(row.fields && {fields: row.fields}),
  };
}

function payoutReference(payout: PayoutFacts, timeZone: string): NonNullable<Commission['payout']> {
  const paid = paidAt(payout);
  const date = paid === undefined ? payout.expectedDate : dateIn(timeZone, paid);
  return {id: payout.id, number: payout.number, ...(date !== undefined && {date})};
}

export function explainCommission(scope: Scope, row: CommissionFacts): CommissionDetail {
  const commission = toCommission(scope, row);
  const adjustments = scope.tables.adjustmentsOf(row.id).sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
  return {
    ...commission,
    explanation: {steps: [...row.steps], ...(row.tier && {tier: row.tier}), ...(row.vat && {vat: row.vat})},
    timeline: [...pastOf(row), ...futureOf(scope, row, commission)],
    ...(adjustments.length > 0 && {adjustedBy: adjustments.map(({id, amount}) => ({id, amount}))}),
  };
}

/** The click, the event, and every status that came after it. */
function pastOf({type, click, occurredAt, history}: CommissionFacts): TimelineEvent[] {
  // What is carried over happened to nobody.
  if (type === 'carry_over') return history.map(toTimelineEvent);
  const event = {code: type === 'adjustment' ? 'refund' : type, at: occurredAt};
  const before = isConversion(type) ? [{code: 'click', at: click.at}] : [];
  return [...before, event, ...history.filter(({at}) => at > occurredAt).map(toTimelineEvent)];
}

function futureOf({programme, now}: Scope, row: CommissionFacts, commission: Commission): TimelineEvent[] {
  const {status} = currentOf(row.history);
  const isHeld = (status === 'pending' || status === 'on_hold') && row.holdUntil !== undefined && row.holdUntil > now;
  const awaited = isPaidOut(status) && status !== 'paid' ? commission.payout?.date : commission.expectedPayoutDate;
  return [
    ...(isHeld ? [{code: 'hold_end', expectedOn: dateIn(programme.timeZone, row.holdUntil ?? now)}] : []),
    ...(awaited === undefined ? [] : [{code: 'payout', expectedOn: awaited}]),
  ];
}
