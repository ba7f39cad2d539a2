import {compareMoney, dateIn, isZero, payoutDayFrom} from '@kabinet/contract';
import type {Account, Balance, Money} from '@kabinet/contract';
import {currentOf} from '../ledger/history.js';
import {accountOf} from '../lists/account.js';
import type {PayoutFacts} from '../sample/dataset.js';
import {ascending} from './paging.js';
import {isFinished} from './payouts.js';
import type {Scope} from './scope.js';

export function balance(scope: Scope): Balance {
  const account = accountIn(scope);
  const next = nextPayout(scope, account.available);
  const {minimumPayout} = scope.programme;
  return {
    meta: scope.meta(),
    accounts: [account],
    ...(next && {nextPayout: next}),
    ...(minimumPayout && {minimumPayout}),
  };
}

function accountIn({tables, partner, programme}: Scope): Account {
  const rows = tables.commissions().filter((row) => row.partner === partner.id && row.programme === programme.id);
  const standing = rows.map(({amount, history, holdUntil}) => ({status: currentOf(history).status, amount, holdUntil}));
  return accountOf(programme.currency, programme.timeZone, standing);
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
