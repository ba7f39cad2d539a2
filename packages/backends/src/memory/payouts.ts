import {addMoney, arrivesOf, isCancellable, notFound, payoutPartOf} from '@kabinet/contract';
import type {Instant, Payout, PayoutDetail, PayoutPage, PayoutsQuery} from '@kabinet/contract';
import {documentsOf} from '../documents/index.js';
import {currentOf} from '../ledger/history.js';
import type {CommissionFacts, PayoutFacts} from '../sample/dataset.js';
import {noMoney} from './figures.js';
import {newestFirst, pageOf} from './paging.js';
import type {Scope} from './scope.js';
import {isIn, within} from './selection.js';
import {toTimelineEvent} from './timeline.js';

const FINISHED: ReadonlySet<string> = new Set(['paid', 'failed', 'rejected', 'cancelled', 'unknown']);

export function listPayouts(scope: Scope, query: PayoutsQuery): PayoutPage {
  const {partner, programme, tables} = scope;
  const isInPeriod = query.period ? within(query.period, programme.timeZone) : () => true;
  const rows = tables
    .payouts()
    .filter((row) => row.partner === partner.id && row.programme === programme.id && isInPeriod(row.createdAt))
    .filter((row) => isIn(query.status, currentOf(row.history).status));
  const page = pageOf({partner: partner.id, operation: 'payouts.list', query}, rows, newest);
  return {...page, items: page.items.map(toPayout), meta: scope.meta()};
}

const newest = newestFirst<PayoutFacts>(({createdAt}) => createdAt);

export function toPayout(row: PayoutFacts): Payout {
  const {status, at, reason} = currentOf(row.history);
  const paid = paidAt(row);
  const arrives = arrivesOf(row.amount, row.fee, row.tax);
  return {
    id: row.id,
    programme: row.programme,
    number: row.number,
    amount: row.amount,
    ...(row.fee && {fee: row.fee}),
    ...(row.tax && {tax: row.tax}),
    ...(arrives && {arrives}),
    status,
    statusChangedAt: at,
    ...(reason && {reason}),
    method: row.method,
    createdAt: row.createdAt,
    ...(row.expectedDate !== undefined && {expectedDate: row.expectedDate}),
    ...(isCancellable(status) && {cancellable: true}),
    ...(paid !== undefined && {paidAt: paid}),
    commissionCount: row.commissions.length,
  };
}

export function explainPayout({tables, programme}: Scope, row: PayoutFacts): PayoutDetail {
  const items = row.commissions.flatMap((id) => tables.commission(id) ?? []);
  const {status} = currentOf(row.history);
  const documents = documentsOf({id: row.id, status, form: row.method.kind}, programme.requisiteForms ?? []);
  const awaited =
    isFinished(row) || row.expectedDate === undefined ? [] : [{code: 'paid', expectedOn: row.expectedDate}];
  return {
    ...toPayout(row),
    parts: PARTS.flatMap((part) =>
      partOf(
        part,
        items.filter(({type}) => payoutPartOf(type) === part),
      ),
    ),
    timeline: [...row.history.map(toTimelineEvent), ...awaited],
    ...(documents.length > 0 && {documents}),
  };
}

const PARTS = ['commissions', 'adjustments', 'carry_over'] as const;

function partOf(code: string, [first, ...rest]: readonly CommissionFacts[]): PayoutDetail['parts'] {
  if (!first) return [];
  const amount = [first, ...rest].reduce((sum, row) => addMoney(sum, row.amount), noMoney(first.amount.currency));
  return [{code, count: rest.length + 1, amount}];
}

/** A payout of this partner. @throws {BackendError} `not_found`, for a foreign one too. */
export function ownPayout(tables: Scope['tables'], partner: string, id: string): PayoutFacts {
  const payout = tables.payout(id);
  if (payout?.partner !== partner) throw notFound('payout', id);
  return payout;
}

export function isFinished({history}: PayoutFacts): boolean {
  return FINISHED.has(currentOf(history).status);
}

/** When the whole of it was paid. */
export function paidAt({history}: PayoutFacts): Instant | undefined {
  const {status, at} = currentOf(history);
  return status === 'paid' ? at : undefined;
}
