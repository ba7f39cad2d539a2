import {compareMoney, isZero} from '@kabinet/contract';
import type {Account, Balance} from '@kabinet/contract';
import type {BalanceView} from './balance.messages.js';
import {isUntouched, minimumOf, missingOf, nextPayoutOf, timingOf} from './balance.model.js';
import type {Station} from './balance.model.js';

export interface StationContext {
  balance: Balance;
  account: Account;
  station: Station;
}

/** What stands under a station: how many commissions are there, and what moves them on. */
export interface StationNote {
  readonly counted: string | undefined;
  readonly onwards: string | undefined;
}

export function stationNote(view: BalanceView, context: StationContext): StationNote {
  const {name, amount, count} = context.station;
  // Nobody knows the way of the money yet, so each station says what it is for.
  if (isUntouched(context.balance)) return {counted: undefined, onwards: view.t(`empty.${name}`)};
  const isEmpty = amount !== undefined && isZero(amount);
  return {
    counted: count === undefined ? undefined : view.t('count', {count}),
    onwards: isEmpty ? undefined : onwards(view, context),
  };
}

function onwards(view: BalanceView, context: StationContext): string | undefined {
  const {t} = view;
  switch (context.station.name) {
    case 'pending':
      return t('note.pending');
    case 'onHold':
      return whenReleased(view, context.account);
    case 'available':
      return whenPaidOut(view, context);
    case 'requested':
      return whenArriving(view, context);
    case 'paid':
      return t('note.all-time');
  }
}

function whenReleased({t, format}: BalanceView, {nextRelease}: Account): string {
  if (!nextRelease) return t('note.hold');
  return t('note.release', {amount: format.money(nextRelease.amount), date: format.date(nextRelease.date)});
}

/** A partner whose payouts are off is told so above the figures; here nothing is promised. */
function whenPaidOut({t, format, access}: BalanceView, {balance, account}: StationContext): string | undefined {
  if (!access.act) return undefined;
  const missing = missingOf(account, minimumOf(balance, account));
  if (missing) return t('note.missing', {missing: format.money(missing)});
  const {id, date} = nextPayoutOf(balance, account) ?? {};
  return date === undefined || id !== undefined ? t('note.next') : t('note.next-on', {date: format.date(date)});
}

/** Several payouts may be under way; the next one is the first of them. */
function whenArriving({t, format, today}: BalanceView, {balance, account}: StationContext): string | undefined {
  const next = nextPayoutOf(balance, account);
  if (next?.number === undefined) return undefined;
  const {number, date} = next;
  if (date === undefined) return t('note.undated', {number});
  if (timingOf(next, today) === 'overdue') return t('note.overdue', {number, date: format.date(date)});
  const isOneOfSeveral = next.amount !== undefined && compareMoney(next.amount, account.requested) < 0;
  return t(isOneOfSeveral ? 'note.first-by' : 'note.by', {number, date: format.date(date)});
}
