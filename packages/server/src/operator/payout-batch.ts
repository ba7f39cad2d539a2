import {
  accessOf,
  BackendError,
  blockersOf,
  compareMoney,
  formsOf,
  isNegative,
  isZero,
  paperRulesOf,
  payoutMethodOf,
  sumMoney,
} from '@kabinet/contract';
import type {CalendarDate, Money} from '@kabinet/contract';
import {and, asc, eq} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {newId} from '../identifiers.js';
import {lockCommissions} from '../ledger/commissions.js';
import {amountOf} from '../ledger/money-of.js';
import {releaseHolds} from '../ledger/release-holds.js';
import {bookPayout, nextPayoutNumber} from '../ledger/payouts.js';
import {PAYOUT_TOPICS, settle} from '../ledger/settle.js';
import {commissions, partnerProgrammes, partners, programmes} from '../schema.js';
import type {PartnerRow, ProgrammeRow, StoredPayoutMethod} from '../schema.js';
import {readObligations} from '../sql-backend/paper-rows.js';
import {readRequisites} from '../sql-backend/requisite-rows.js';

/**
 * Why no payout was made; `requisites_changed` waits for the end of what a change of requisites holds, `papers_open` for
 * the partner.
 */
export type Skipped = 'below_minimum' | 'partner_not_payable' | 'requisites_changed' | 'papers_open';

/** A payout that was made, or why none was. */
export type PayoutOutcome =
  | {readonly partner: string; readonly id: string; readonly number: string; readonly amount: Money}
  | {readonly partner: string; readonly amount: Money; readonly skipped: Skipped};

export interface PayOutOptions {
  readonly now: Date;
  /** One partner only. */
  readonly partner?: string | undefined;
  /** The day on which the money should arrive. */
  readonly expectedDate?: CalendarDate | undefined;
}

/**
 * Puts everything that is approved in a programme into payouts, one for each partner, after releasing the holds that
 * have ended. Below the minimum nothing is paid; what is negative waits and sets off what comes next.
 * @throws {BackendError} `not_found` for an unknown programme.
 */
export async function payOut(db: Db, programmeId: string, options: PayOutOptions): Promise<PayoutOutcome[]> {
  const [programme] = await db.select().from(programmes).where(eq(programmes.id, programmeId));
  if (!programme) throw new BackendError('not_found', `There is no programme ${programmeId}.`);
  await releaseHolds(db, options.now);
  const outcomes: PayoutOutcome[] = [];
  for (const partnerId of await payable(db, programmeId, options.partner)) {
    const outcome = await inTransaction(db, (tx) => payPartner(tx, programme, partnerId, options));
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

async function payable(db: Db, programmeId: string, partner: string | undefined): Promise<string[]> {
  const rows = await db
    .selectDistinct({partnerId: commissions.partnerId})
    .from(commissions)
    .where(
      and(
        eq(commissions.programmeId, programmeId),
        eq(commissions.status, 'approved'),
        partner === undefined ? undefined : eq(commissions.partnerId, partner),
      ),
    )
    .orderBy(asc(commissions.partnerId));
  return rows.map(({partnerId}) => partnerId);
}

/** Undefined when another payout took everything meanwhile. */
async function payPartner(
  tx: Db,
  programme: ProgrammeRow,
  partnerId: string,
  {now, expectedDate}: PayOutOptions,
): Promise<PayoutOutcome | undefined> {
  const [partner] = await tx.select().from(partners).where(eq(partners.id, partnerId)).for('share');
  const mine = and(eq(commissions.partnerId, partnerId), eq(commissions.programmeId, programme.id));
  const rows = await lockCommissions(tx, and(mine, eq(commissions.status, 'approved')));
  if (!partner || rows.length === 0) return undefined;
  const amount = sumMoney(rows.map(amountOf), programme.currency);
  if (!isPayable(partner)) return {partner: partnerId, amount, skipped: 'partner_not_payable'};
  if (isBelow(amount, programme)) return {partner: partnerId, amount, skipped: 'below_minimum'};
  if (await isHeld(tx, partnerId, programme.id, now))
    return {partner: partnerId, amount, skipped: 'requisites_changed'};
  const method = await methodOf(tx, partner, programme);
  const obligations = await readObligations({db: tx, partner, programme});
  if (blockersOf(obligations, method?.kind ?? '').length > 0)
    return {partner: partnerId, amount, skipped: 'papers_open'};
  const row = {
    partnerId,
    id: newId('p', now),
    programmeId: programme.id,
    number: await nextPayoutNumber(tx),
    ...amount,
    method,
    expectedDate: expectedDate ?? null,
  };
  // A payout begins scheduled, and by the same command it is under way, unless its partner has something to do first.
  const cause = {at: now, actor: 'operator', cause: 'command pay-out'} as const;
  const {deltas} = await bookPayout(
    tx,
    {row, items: rows, course: waitsForPapers(programme, method) ? ['scheduled'] : ['scheduled', 'processing']},
    cause,
  );
  await settle(tx, deltas, [partnerId], PAYOUT_TOPICS);
  return {partner: partnerId, id: row.id, number: row.number, amount};
}

function waitsForPapers({papers}: ProgrammeRow, method: StoredPayoutMethod | null): boolean {
  return paperRulesOf(papers?.rules ?? []).some(
    ({when, blocks = true, forms}) =>
      when === 'with_payout' && blocks && method !== null && (forms === undefined || forms.includes(method.kind)),
  );
}

async function isHeld(tx: Db, partnerId: string, programmeId: string, now: Date): Promise<boolean> {
  const [row] = await tx
    .select({until: partnerProgrammes.withdrawalsFrozenUntil})
    .from(partnerProgrammes)
    .where(and(eq(partnerProgrammes.partnerId, partnerId), eq(partnerProgrammes.programmeId, programmeId)));
  return row?.until != null && row.until > now;
}

/** Where the money goes: what the partner has filled in, else what the operator knows of them. */
async function methodOf(tx: Db, partner: PartnerRow, programme: ProgrammeRow): Promise<StoredPayoutMethod | null> {
  const [main] = await readRequisites({db: tx, partner, programme});
  const form = main && formsOf(programme.requisiteForms).find(({id}) => id === main.form);
  return form ? payoutMethodOf(form, main.values) : partner.payoutMethod;
}

/** What was earned is owed also to a partner who has left, but not while they are under question. */
function isPayable({status}: PartnerRow): boolean {
  return status === 'archived' || accessOf(status).act;
}

function isBelow(amount: Money, {minimumPayout, currency}: ProgrammeRow): boolean {
  if (isNegative(amount) || isZero(amount)) return true;
  return minimumPayout !== null && compareMoney(amount, {amount: minimumPayout, currency}) < 0;
}
