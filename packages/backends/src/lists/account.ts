import {addMoney, dateIn, isNegative} from '@kabinet/contract';
import type {Account, CommissionStatus, Money} from '@kabinet/contract';
import {noMoney} from '../memory/figures.js';

/** What the way of the money looks at in a commission. */
export interface AccountRow {
  readonly status: string;
  readonly amount: Money;
  readonly holdUntil?: string | undefined;
}

/** The account of one currency, from its commissions. */
export function accountOf(currency: string, timeZone: string, rows: readonly AccountRow[]): Account {
  const at = (status: CommissionStatus) => rows.filter((row) => row.status === status);
  const stations = {
    pending: at('pending'),
    onHold: at('on_hold'),
    available: at('approved'),
    requested: at('in_payout'),
    paid: at('paid'),
  };
  const none = noMoney(currency);
  const approved = sum(stations.available, none);
  const release = nextRelease(stations.onHold, timeZone, none);
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

function sum(rows: readonly AccountRow[], none: Money): Money {
  return rows.reduce((total, {amount}) => addMoney(total, amount), none);
}

/** What leaves the hold on the first day on which anything does. */
function nextRelease(held: readonly AccountRow[], timeZone: string, none: Money): Account['nextRelease'] {
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
