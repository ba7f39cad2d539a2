import {BackendError, monthAround, needsState} from '@kabinet/contract';
import type {PlanState, Terms} from '@kabinet/contract';
import {and, eq, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import {partnerProgrammes} from '../schema.js';
import type {ProgrammeRow} from '../schema.js';

export interface StateQuestion {
  readonly terms: Terms;
  readonly partnerId: string;
  readonly offerId: string;
  readonly programme: Pick<ProgrammeRow, 'id' | 'currency' | 'timeZone'>;
  readonly customerKey: string | null;
  readonly occurredAt: Date;
}

/**
 * What the partner's earlier conversions mean for the next one; empty when the line does not depend on them. Locks the
 * partner's membership until the transaction ends, so that two conversions cannot both take the last of a cap.
 */
export async function lockState(tx: Db, question: StateQuestion): Promise<PlanState> {
  if (!needsState(question.terms)) return {};
  const {partnerId, programme} = question;
  const [member] = await tx
    .select()
    .from(partnerProgrammes)
    .where(and(eq(partnerProgrammes.partnerId, partnerId), eq(partnerProgrammes.programmeId, programme.id)))
    .for('no key update');
  if (!member) throw new BackendError('conflict', `The partner is not in the programme ${programme.id} any more.`);
  return readState(tx, question);
}

/** The same without the lock, for those who only look. */
export async function readState(db: Db, question: StateQuestion): Promise<PlanState> {
  const {terms, customerKey} = question;
  const {rule, monthCap, customerCap, recurringMonths} = terms;
  const carries = rule.kind === 'revshare' && rule.negative === 'carry';
  const isOfMonth = !carries && !(rule.kind === 'tiered' && rule.window === 'all_time');
  const counts = rule.kind === 'tiered' || carries || monthCap !== undefined;
  return {
    ...(counts && (await countsOf(db, question, isOfMonth))),
    ...(customerCap && customerKey !== null && (await customerEarned(db, question, customerKey))),
    ...(recurringMonths !== undefined && customerKey !== null && (await customerSince(db, question, customerKey))),
  };
}

async function countsOf(db: Db, question: StateQuestion, isOfMonth: boolean): Promise<PlanState> {
  const {terms, programme, occurredAt} = question;
  const {start, end} = monthAround(occurredAt.toISOString(), programme.timeZone);
  const inMonth = sql`o.occurred_at >= ${start}::timestamptz and o.occurred_at < ${end}::timestamptz`;
  const isWindowMonth = terms.rule.kind === 'tiered' && terms.rule.window === 'month';
  const window = sql`not gone and ${isWindowMonth ? sql`in_month` : sql`true`}`;
  const [row] = await rowsOf<{count: number; volume: string; month: string; carried: string}>(
    db,
    sql`
    select count(*) filter (where ${window})::int as count,
      coalesce(sum(greatest(coalesce(base, 0) - refunded, 0)) filter (where ${window}), 0)::text as volume,
      coalesce(sum(earned) filter (where in_month), 0)::text as month,
      coalesce(sum(carry) filter (where not gone), 0)::text as carried
    from (${families(question, isOfMonth ? inMonth : sql`true`, inMonth)}) as family`,
  );
  if (!row) return {};
  const money = (amount: string) => ({amount, currency: programme.currency});
  return {
    count: row.count,
    volume: money(row.volume),
    monthEarned: money(row.month),
    carried: money(row.carried),
  };
}

async function customerEarned(db: Db, question: StateQuestion, customerKey: string): Promise<PlanState> {
  const own = sql`o.customer_key = ${customerKey}`;
  const [row] = await rowsOf<{earned: string}>(
    db,
    sql`select coalesce(sum(earned), 0)::text as earned from (${families(question, own, sql`true`)}) as family`,
  );
  return row ? {customerEarned: {amount: row.earned, currency: question.programme.currency}} : {};
}

async function customerSince(db: Db, {partnerId, programme}: StateQuestion, customerKey: string): Promise<PlanState> {
  const [row] = await rowsOf<{since: string | null}>(
    db,
    sql`
    select min(extract(epoch from occurred_at) * 1000)::bigint::text as since from commissions
    where partner_id = ${partnerId} and programme_id = ${programme.id} and customer_key = ${customerKey} and type = 'sale'`,
  );
  return row?.since ? {customerSince: new Date(Number(row.since)).toISOString()} : {};
}

/** Standing conversions of the line, each with what corrections left of it. */
function families({terms, partnerId, offerId, programme}: StateQuestion, which: SQL, inMonth: SQL): SQL {
  return sql`
    select o.base, o.carry, o.amount + coalesce(back.amount, 0) as earned, -coalesce(back.sale, 0) as refunded,
      case when o.sale is null then back.corrections > 0 else o.sale + coalesce(back.sale, 0) = 0 end as gone,
      ${inMonth} as in_month
    from commissions o
    cross join lateral (
      select sum(c.amount) as amount, sum(c.sale) as sale, count(*) as corrections from commissions c
      where c.partner_id = o.partner_id and c.adjusts = o.id and c.status not in ('rejected', 'reversed')
    ) as back
    where o.partner_id = ${partnerId} and o.programme_id = ${programme.id} and o.offer_id = ${offerId}
      and o.type = ${terms.event} and o.status not in ('rejected', 'reversed') and ${which}`;
}
