import {addMoney, compareMoney, isNegative, isZero, subtractMoney, sumMoney, zero} from '@kabinet/contract';
import type {Account, Balance, CalendarDate, Money} from '@kabinet/contract';

/** The way of the money, in the order of time. */
export const STATIONS = ['pending', 'onHold', 'available', 'requested', 'paid'] as const;
export type StationName = (typeof STATIONS)[number];

/** How much money is at one point of its way. */
export interface Station {
  readonly name: StationName;
  /** Undefined when the backend does not say, which is not zero. */
  readonly amount: Money | undefined;
  /** Commissions there, adjustments included. */
  readonly count: number | undefined;
  /** Its part of what waits at all stations before `paid`: 0 to 1, for drawing only. */
  readonly share: number;
}

export function stationsOf(account: Account): Station[] {
  const waiting = STATIONS.filter((name) => name !== 'paid').map((name) => drawnSize(account[name]));
  const all = waiting.reduce((sum, size) => sum + size, 0);
  return STATIONS.map((name) => ({
    name,
    amount: known(account[name]),
    count: account.counts?.[name],
    share: name === 'paid' || all === 0 ? 0 : drawnSize(account[name]) / all,
  }));
}

/** What has been earned and not paid out, less what is carried over; undefined when a part of it is unknown. */
export function unpaidOf({pending, onHold, available, requested, carryOver, currency}: Account): Money | undefined {
  return sumOf([pending, onHold, available, requested, carryOver ?? zero(currency)], currency);
}

/** An addition to be repeated by hand. */
export interface Addition {
  /** Their signs stand before them; the first has its own, if it is negative. */
  readonly terms: readonly {readonly sign: '' | '+' | '−'; readonly amount: Money}[];
  readonly unpaid: Money;
  readonly earned: Money;
}

/** The proof that nothing is lost on the way; undefined when the backend's figures do not give it. */
export function additionOf(account: Account): Addition | undefined {
  const {pending, onHold, available, requested, carryOver, paid, earned, currency} = account;
  const unpaid = unpaidOf(account);
  const all = sumOf([unpaid, paid], currency);
  if (!unpaid || !all || known(earned)?.currency !== currency || compareMoney(all, earned) !== 0) return undefined;
  const [first, ...rest] = [
    pending,
    onHold,
    available,
    requested,
    ...(carryOver && !isZero(carryOver) ? [carryOver] : []),
  ];
  const terms = rest.map((amount) =>
    isNegative(amount)
      ? ({sign: '−', amount: subtractMoney(zero(currency), amount)} as const)
      : ({sign: '+', amount} as const),
  );
  return {terms: [...(first ? [{sign: '', amount: first} as const] : []), ...terms], unpaid, earned};
}

/** What is carried over from returns after a payout; undefined when there is nothing of the kind. */
export function debtOf({carryOver}: Account): Money | undefined {
  return carryOver && isNegative(carryOver) ? subtractMoney(zero(carryOver.currency), carryOver) : undefined;
}

/** What has to become available yet before a payout is made; undefined when it is enough, or nobody can say. */
export function missingOf(account: Account, minimum: Money | undefined): Money | undefined {
  const {available, carryOver, currency} = account;
  if (!known(available) || minimum?.currency !== currency) return undefined;
  const ready = addMoney(available, carryOver ?? zero(currency));
  return compareMoney(ready, minimum) < 0 ? subtractMoney(minimum, ready) : undefined;
}

/** Whether a payout of it may be asked for now. */
export function isWithdrawable(balance: Balance, account: Account): boolean {
  const available = known(account.available);
  if (!available || isZero(available) || isNegative(available)) return false;
  return missingOf(account, minimumOf(balance, account)) === undefined;
}

/** The smallest payout in the currency of this account. */
export function minimumOf({minimumPayout}: Balance, {currency}: Account): Money | undefined {
  return minimumPayout?.currency === currency ? minimumPayout : undefined;
}

export type NextPayout = NonNullable<Balance['nextPayout']>;

/** The next payout belongs to the account of its currency; without an amount, to the programme's own. */
export function nextPayoutOf({accounts, nextPayout}: Balance, account: Account): NextPayout | undefined {
  const currency = nextPayout?.amount?.currency ?? accounts[0]?.currency;
  return currency === account.currency ? nextPayout : undefined;
}

/**
 * How its date is meant: a payout under way arrives `by` it, one that is only foreseen is made `on` it, and what should
 * have arrived and has not is `overdue`.
 */
export function timingOf({id, date}: NextPayout, today: CalendarDate): 'by' | 'on' | 'overdue' | undefined {
  if (date === undefined) return undefined;
  if (date < today) return 'overdue';
  return id === undefined ? 'on' : 'by';
}

/** The accounts to show, the programme's own with nothing in it if the backend has none yet. */
export function accountsOf({accounts}: Balance, currency: string): readonly Account[] {
  if (accounts.length > 0) return accounts;
  const none = zero(currency);
  return [{currency, pending: none, onHold: none, available: none, requested: none, paid: none, earned: none}];
}

/** Nothing has been earned yet. */
export function isUntouched({accounts, nextPayout}: Balance): boolean {
  return (
    !nextPayout &&
    accounts.every((account) => isNothing(account.earned) && STATIONS.every((name) => isNothing(account[name])))
  );
}

/** An operator's own object may hold what the schema would have refused. */
function known(amount: Money | null | undefined): Money | undefined {
  return amount?.amount ? amount : undefined;
}

function isNothing(amount: Money): boolean {
  return known(amount) !== undefined && isZero(amount);
}

function sumOf(amounts: readonly (Money | undefined)[], currency: string): Money | undefined {
  const all = amounts.flatMap((amount) => known(amount) ?? []);
  const complete = all.length === amounts.length && all.every((amount) => amount.currency === currency);
  return complete ? sumMoney(all, currency) : undefined;
}

/** For drawing a float will do; what is negative or unknown has no size. */
function drawnSize(amount: Money): number {
  return Math.max(Number(known(amount)?.amount ?? 0), 0);
}
