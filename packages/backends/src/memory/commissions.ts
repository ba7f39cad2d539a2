import {addMoney, COMMISSION_STATUSES, dateIn, expectedPayoutDate, notFound} from '@kabinet/contract';
import type {Commission, CommissionDetail, CommissionPage, CommissionsQuery, TimelineEvent} from '@kabinet/contract';
import {currentOf, isPaidOut} from '../ledger/history.js';
import type {CommissionFacts, PayoutFacts} from '../sample/dataset.js';
import {noMoney} from './figures.js';
import {newestFirst, pageOf} from './paging.js';
import {paidAt} from './payouts.js';
import type {Scope} from './scope.js';
import {isIn, within} from './selection.js';
import {toTimelineEvent} from './timeline.js';

export function listCommissions(scope: Scope, query: CommissionsQuery): CommissionPage {
  const rows = scope.tables
    .commissions()
    .filter(({partner, programme}) => partner === scope.partner.id && programme === scope.programme.id)
    .filter(chosenBy(query, scope.programme.timeZone));
  const shown = rows.filter((row) => isIn(query.status, currentOf(row.history).status));
  const cursorScope = {partner: scope.partner.id, operation: 'commissions.list', query};
  const page = pageOf(cursorScope, shown, newest);
  return {
    ...page,
    items: page.items.map((row) => toCommission(scope, row)),
    summary: summaryOf(rows, scope.programme.currency),
    meta: scope.meta(),
  };
}

const newest = newestFirst<CommissionFacts>(({occurredAt}) => occurredAt);

/** Whether a row passes every filter but that by status. */
function chosenBy({period, type, offer, link, payout}: CommissionsQuery, timeZone: string) {
  const isInPeriod = period ? within(period, timeZone) : () => true;
  return (row: CommissionFacts): boolean =>
    isInPeriod(row.occurredAt) &&
    isIn(type, row.type) &&
    (offer === undefined || row.offer === offer) &&
    (link === undefined || row.link === link) &&
    (payout === undefined || row.payout === payout);
}

function summaryOf(rows: readonly CommissionFacts[], currency: string): NonNullable<CommissionPage['summary']> {
  return COMMISSION_STATUSES.flatMap((status) => {
    const own = rows.filter(({history}) => currentOf(history).status === status);
    if (own.length === 0) return [];
    const amount = own.reduce((sum, row) => addMoney(sum, row.amount), noMoney(currency));
    return [{status, count: own.length, amount: [amount]}];
  });
}

function toCommission(scope: Scope, row: CommissionFacts): Commission {
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
  const event = {code: type === 'adjustment' ? 'refund' : type, at: occurredAt};
  const before = type === 'adjustment' ? [] : [{code: 'click', at: click.at}];
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
