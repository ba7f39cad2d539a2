import {addMoney, compareMoney, dateIn, isNegative, isZero, payoutDayFrom} from '@kabinet/contract';
import type {Account, Balance, CommissionStatus, Money} from '@kabinet/contract';
import {and, asc, eq, isNotNull, notInArray, sql} from 'drizzle-orm';
import {commissions, payouts} from '../schema.js';
import type {PayoutRow} from '../schema.js';
import {moneyOf, noMoney} from './money.js';
import {FINISHED} from './payouts.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';

/** Where the partner's money is. */
export async function balance(scope: ProgrammeScope): Promise<Balance> {
  const {currency, minimumPayout} = scope.programme;
  const [stations, release, underWay] = await Promise.all([
    stationsOf(scope),
    nextReleaseOf(scope),
    payoutUnderWay(scope),
  ]);
  const account = accountOf(stations, release, currency);
  const nextPayout = underWay ?? foreseen(scope, account.available);
  return {
    meta: metaOf(scope),
    accounts: [account],
    ...(nextPayout && {nextPayout}),
    ...(minimumPayout !== null && {minimumPayout: moneyOf(minimumPayout, currency)}),
  };
}

interface Station {
  readonly amount: Money;
  readonly count: number;
}

/** What lies at each station, by the status of the commissions that are there. */
async function stationsOf(scope: ProgrammeScope): Promise<(status: CommissionStatus) => Station> {
  const {db, programme} = scope;
  const {status, amount} = commissions;
  const rows = await db
    .select({status, count: sql<number>`count(*)::int`, amount: sql<string>`sum(${amount})`})
    .from(commissions)
    .where(ownCommissions(scope))
    .groupBy(status);
  return (wanted) => {
    const row = rows.find((other) => other.status === wanted);
    return {amount: moneyOf(row?.amount ?? null, programme.currency), count: row?.count ?? 0};
  };
}

function accountOf(
  at: (status: CommissionStatus) => Station,
  nextRelease: Account['nextRelease'],
  currency: string,
): Account {
  const [pending, onHold, approved] = [at('pending'), at('on_hold'), at('approved')];
  const [requested, paid] = [at('in_payout'), at('paid')];
  const isDebt = isNegative(approved.amount);
  return {
    currency,
    pending: pending.amount,
    onHold: onHold.amount,
    available: isDebt ? noMoney(currency) : approved.amount,
    requested: requested.amount,
    paid: paid.amount,
    ...(isDebt && {carryOver: approved.amount}),
    earned: [pending, onHold, approved, requested, paid].map(({amount}) => amount).reduce(addMoney),
    counts: {
      pending: pending.count,
      onHold: onHold.count,
      available: approved.count,
      requested: requested.count,
      paid: paid.count,
    },
    ...(nextRelease && {nextRelease}),
  };
}

/** What leaves the hold on the first day on which anything does. */
async function nextReleaseOf(scope: ProgrammeScope): Promise<Account['nextRelease']> {
  const {timeZone, currency} = scope.programme;
  const {holdUntil, amount} = commissions;
  const rows = await scope.db
    .select({holdUntil, amount: sql<string>`sum(${amount})`})
    .from(commissions)
    .where(and(ownCommissions(scope), eq(commissions.status, 'on_hold'), isNotNull(holdUntil)))
    .groupBy(holdUntil)
    .orderBy(asc(holdUntil));
  const days = rows.map((row) => ({...row, date: dateIn(timeZone, (row.holdUntil ?? scope.now).toISOString())}));
  const [first] = days;
  if (!first) return undefined;
  const released = days.filter(({date}) => date === first.date).map((day) => moneyOf(day.amount, currency));
  return {date: first.date, amount: released.reduce(addMoney)};
}

/** Of the payouts that are not finished, the one expected first. */
async function payoutUnderWay({db, partner, programme}: ProgrammeScope): Promise<Balance['nextPayout']> {
  const [row] = await db
    .select()
    .from(payouts)
    .where(
      and(
        eq(payouts.partnerId, partner.id),
        eq(payouts.programmeId, programme.id),
        notInArray(sql`${payouts.status}`, [...FINISHED]),
      ),
    )
    .orderBy(sql`${payouts.expectedDate} asc nulls first`, asc(payouts.createdAt), sql`${payouts.id} collate "C"`)
    .limit(1);
  return row && toNextPayout(row);
}

function toNextPayout({id, number, expectedDate, amount, currency, status, method}: PayoutRow): Balance['nextPayout'] {
  return {
    id,
    number,
    ...(expectedDate !== null && {date: expectedDate}),
    amount: moneyOf(amount, currency),
    status,
    ...(method && {method: method.label ?? method.kind}),
  };
}

/** What the schedule lets expect when no payout is under way. */
function foreseen({programme, now}: ProgrammeScope, available: Money): Balance['nextPayout'] {
  const {payoutDay, timeZone, minimumPayout, currency} = programme;
  const isTooLittle = minimumPayout !== null && compareMoney(available, moneyOf(minimumPayout, currency)) < 0;
  if (payoutDay === null || isZero(available) || isTooLittle) return undefined;
  return {date: payoutDayFrom(dateIn(timeZone, now.toISOString()), payoutDay), amount: available};
}

function ownCommissions({partner, programme}: ProgrammeScope) {
  return and(eq(commissions.partnerId, partner.id), eq(commissions.programmeId, programme.id));
}
