import {
  commissionsFor,
  conflict,
  formsOf,
  isCancellable,
  isNegative,
  notFound,
  quoteOf,
  RULE_REASONS,
  sumMoney,
} from '@kabinet/contract';
import type {Money, Payout, PayoutQuote, PayoutQuoteQuery, PayoutRequest, PayoutState} from '@kabinet/contract';
import {and, eq, sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import {newId} from '../identifiers.js';
import {bookCarryOver} from '../ledger/carry-over.js';
import {lockCommissions} from '../ledger/commissions.js';
import {amountOf} from '../ledger/money-of.js';
import {bookPayout, movePayout, nextPayoutNumber} from '../ledger/payouts.js';
import {addToReport} from '../report/buckets.js';
import {digitsOf} from '../programmes/digits.js';
import {commissions, payouts} from '../schema.js';
import type {CommissionRow} from '../schema.js';
import {moneyOf, noMoney} from './money.js';
import {readObligations} from './paper-rows.js';
import {selectPayouts, toPayout} from './payouts.js';
import {readRequisites} from './requisite-rows.js';
import {readFreeze} from './requisites.js';
import type {Prove} from './step-up.js';
import {inProgramme, metaOf} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';

export async function quotePayout(scope: ProgrammeScope, query: PayoutQuoteQuery): Promise<PayoutQuote> {
  return {meta: metaOf(scope), ...quoteOf(query, await stateOf(scope, await availableIn(scope)))};
}

/**
 * Runs in a transaction that holds the partner's row, as all writes do: of several requests at once each sees what the
 * one before has left.
 */
export async function requestPayout(outer: PartnerScope, request: PayoutRequest, prove: Prove): Promise<Payout> {
  const scope = await inProgramme(outer, request.programme);
  const {db, partner, programme, now} = scope;
  const rows = await lockCommissions(db, approvedIn(scope));
  const sum = sumMoney([noMoney(programme.currency), ...rows.map(amountOf)], programme.currency);
  const {amount, fee, tax, method, arrival} = quoteOf(request, await stateOf(scope, sum));
  await prove(scope, request.proof);
  const cause = {at: now, actor: 'partner', cause: 'request'} as const;
  const id = newId('p', now);
  const {items, deltas: carried} = await itemsFor(db, id, {rows, amount, cause});
  const row = {
    partnerId: partner.id,
    id,
    programmeId: programme.id,
    number: await nextPayoutNumber(db),
    currency: amount.currency,
    amount: amount.amount,
    fee: fee?.amount ?? null,
    tax: tax?.amount ?? null,
    method,
    requisiteId: request.destination,
    expectedDate: arrival?.to ?? null,
  };
  const {payout, deltas} = await bookPayout(db, {row, items, course: ['requested']}, cause);
  await addToReport(db, [...carried, ...deltas]);
  return toPayout({payout, count: items.length});
}

/** A second time it changes nothing. @throws {BackendError} `conflict` when somebody works on it already. */
export async function cancelPayout({db, partner, now}: PartnerScope, {id}: {id: string}): Promise<Payout> {
  const own = and(eq(payouts.partnerId, partner.id), eq(payouts.id, id));
  const [payout] = await db.select().from(payouts).where(own).for('update');
  if (!payout) throw notFound('payout', id);
  const {status, number} = payout;
  const isCancelled = status === 'cancelled';
  if (!isCancelled && !isCancellable(status))
    throw conflict('wrong_status', `The payout ${number} is ${status} already.`);
  if (!isCancelled) {
    const reason = RULE_REASONS.cancelled_by_partner;
    const change = {to: 'cancelled', at: now, actor: 'partner', cause: 'cancel', reason} as const;
    await addToReport(db, await movePayout(db, payout, change));
  }
  return readPayout(db, partner.id, id);
}

/** Commissions for the amount; what of the last one is more is carried over. */
async function itemsFor(
  tx: Db,
  id: string,
  {rows, amount, cause}: {rows: readonly CommissionRow[]; amount: Money; cause: Parameters<typeof bookCarryOver>[3]},
) {
  const payable = rows.map((row) => ({id: row.id, occurredAt: row.occurredAt, amount: amountOf(row), row}));
  const {taken, rest} = commissionsFor(payable, amount);
  const items = taken.map(({row}) => row);
  if (!rest) return {items, deltas: []};
  const {out, deltas} = await bookCarryOver(tx, id, {of: rest.of.row, amount: rest.amount}, cause);
  return {items: [...items, out], deltas};
}

async function stateOf(scope: ProgrammeScope, approved: Money): Promise<PayoutState> {
  const {db, partner, programme, now} = scope;
  const {payoutRequests, minimumPayout, requisiteForms, currency, timeZone} = programme;
  const own = and(eq(payouts.partnerId, partner.id), eq(payouts.programmeId, programme.id));
  const [records, obligations, frozenUntil, made, digits] = [
    await readRequisites(scope),
    await readObligations(scope),
    await readFreeze(scope),
    await db.$count(payouts, own),
    await digitsOf(db, currency),
  ];
  return {
    terms: payoutRequests ?? undefined,
    available: isNegative(approved) ? noMoney(currency) : approved,
    ...(minimumPayout !== null && {minimum: moneyOf(minimumPayout, currency)}),
    digits,
    records,
    forms: formsOf(requisiteForms),
    obligations,
    basis: String(made),
    frozenUntil,
    now: now.toISOString(),
    timeZone,
  };
}

async function availableIn(scope: ProgrammeScope): Promise<Money> {
  const [row] = await rowsOf<{amount: string | null}>(
    scope.db,
    sql`select sum(amount)::text as amount from commissions where ${approvedIn(scope)}`,
  );
  return moneyOf(row?.amount ?? null, scope.programme.currency);
}

function approvedIn({partner, programme}: ProgrammeScope) {
  return and(
    eq(commissions.partnerId, partner.id),
    eq(commissions.programmeId, programme.id),
    eq(commissions.status, 'approved'),
  );
}

async function readPayout(db: Db, partnerId: string, id: string): Promise<Payout> {
  const [row] = await selectPayouts(db).where(and(eq(payouts.partnerId, partnerId), eq(payouts.id, id)));
  if (!row) throw notFound('payout', id);
  return toPayout(row);
}
