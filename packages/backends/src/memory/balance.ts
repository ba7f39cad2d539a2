import {addMoney, compareMoney, dateIn, isNegative, isZero, payoutDayFrom} from '@kabinet/contract';
import type {Account, Balance, CommissionStatus, Money} from '@kabinet/contract';
import {currentOf} from '../ledger/history.js';
import type {CommissionFacts, PayoutFacts} from '../sample/dataset.js';
import {ascending} from './paging.js';
import {noMoney} from './figures.js';
import {isFinished} from './payouts.js';
import type {Scope} from './scope.js';

export function balance(scope: Scope): Balance {
  const account = accountOf(scope);
  const next = nextPayout(scope, account.available);
  const {minimumPayout} = scope.programme;
  return {
    meta: scope.meta(),
    accounts: [account],
    ...(next && {nextPayout: next}),
    ...(minimumPayout && {minimumPayout}),
  };
}

function accountOf(scope: Scope): Account {
  const {currency} = scope.programme;
  const rows = ownCommissions(scope);
  const at = (status: CommissionStatus) => rows.filter(({history}) => currentOf(history).status === status);
  const stations = {
    pending: at('pending'),
    onHold: at('on_hold'),
    available: at('approved'),
    requested: at('in_payout'),
    paid: at('paid'),
  };
  const none = noMoney(currency);
  const approved = sum(stations.available, none);
  const release = nextRelease(stations.onHold, scope.programme.timeZone, none);
  return {
    currency,
    pending: sum(stations.pending, none),
    onHold: sum(stations.onHold, none),
    available: isNegative(approved) ? none : approved,
    requested: sum(stations.requested, none),
    paid: sum(stations.paid, none),
    ...(isNegative(approved) && {carryOver: approved}),
    earned: sum(Object.values(stations).flat(), none),
    counts: {
      pending: stations.pending.length,
      onHold: stations.onHold.length,
      available: stations.available.length,
      requested: stations.requested.length,
      paid: stations.paid.length,
    },
    ...(release && {nextRelease: release}),
  };
}

function ownCommissions({tables, partner, programme}: Scope): CommissionFacts[] {
  return tables.commissions().filter((row) => row.partner === partner.id && row.programme === programme.id);
}

function sum(rows: readonly CommissionFacts[], none: Money): Money {
  return rows.reduce((total, {amount}) => addMoney(total, amount), none);
}

/** What leaves the hold on the first day on which anything does. */
function nextRelease(held: readonly CommissionFacts[], timeZone: string, none: Money): Account['nextRelease'] {
  const dated = held.flatMap((row) => (row.holdUntil ? [{row, date: dateIn(timeZone, row.holdUntil)}] : []));
  const [date] = dated.map((entry) => entry.date).sort();
  if (date === undefined) return undefined;
  return {
    date,
    amount: sum(
      dated.filter((entry) => entry.date === date).map(({row}) => row),
      none,
    ),
  };
}

/** The payout that is expected first, or what the schedule foresees when none is under way. */
function nextPayout({tables, partner, programme, now}: Scope, available: Money): Balance['nextPayout'] {
  const [next] = tables
    .payouts()
    .filter((row) => row.partner === partner.id && row.programme === programme.id && !isFinished(row))
    .sort(
      (a, b) =>
        ascending(a.expectedDate, b.expectedDate) || ascending(a.createdAt, b.createdAt) || ascending(a.id, b.id),
    );
  if (next) return underWay(next);
  const {minimumPayout, timeZone, payoutDay} = programme;
  if (isZero(available) || (minimumPayout && compareMoney(available, minimumPayout) < 0)) return undefined;
  return {date: payoutDayFrom(dateIn(timeZone, now), payoutDay), amount: available};
}

function underWay({id, number, expectedDate, amount, history, method}: PayoutFacts): Balance['nextPayout'] {
  return {
    id,
    number,
    ...(expectedDate !== undefined && {date: expectedDate}),
    amount,
    status: currentOf(history).status,
    method: method.label ?? method.kind,
  };
}
