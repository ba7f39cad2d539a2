import {dateIn, isConversion, notFound} from '@kabinet/contract';
import type {Commission, CommissionDetail, TimelineEvent} from '@kabinet/contract';
import {and, asc, eq} from 'drizzle-orm';
import {clicks, commissionHistory, commissions} from '../schema.js';
import type {CommissionHistoryRow, CommissionRow} from '../schema.js';
import {selectCommissions, toCommission} from './commission-rows.js';
import {moneyOf} from './money.js';
import {inProgramme} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';
import {toTimelineEvent} from './timeline.js';

/** One commission with its arithmetic and its life. @throws {BackendError} `not_found`, for a foreign one too. */
export async function explainCommission(scope: PartnerScope, {id}: {id: string}): Promise<CommissionDetail> {
  const {db, partner} = scope;
  const [joined] = await selectCommissions(db).where(
    and(eq(commissions.partnerId, partner.id), eq(commissions.id, id)),
  );
  if (!joined) throw notFound('commission', id);
  const row = joined.commission;
  const [own, history, clickedAt, adjustments] = await Promise.all([
    inProgramme(scope, row.programmeId),
    historyOf(scope, id),
    clickedAtOf(scope, row),
    adjustmentsOf(scope, row),
  ]);
  const commission = toCommission(own, joined);
  return {
    ...commission,
    explanation: {steps: row.steps, ...row.explained, ...(row.note !== null && {note: row.note})},
    timeline: [...pastOf(row, clickedAt, history), ...futureOf(own, row, commission)],
    ...(adjustments.length > 0 && {adjustedBy: adjustments}),
  };
}

function historyOf({db, partner}: PartnerScope, id: string): Promise<CommissionHistoryRow[]> {
  return db
    .select()
    .from(commissionHistory)
    .where(and(eq(commissionHistory.partnerId, partner.id), eq(commissionHistory.commissionId, id)))
    .orderBy(asc(commissionHistory.id));
}

async function clickedAtOf({db, partner}: PartnerScope, {clickId}: CommissionRow): Promise<Date | undefined> {
  if (clickId === null) return undefined;
  const [click] = await db
    .select({at: clicks.clickedAt})
    .from(clicks)
    .where(and(eq(clicks.partnerId, partner.id), eq(clicks.id, clickId)));
  return click?.at;
}

/** Oldest first. */
async function adjustmentsOf({db, partner}: PartnerScope, {id, currency}: CommissionRow) {
  const rows = await db
    .select({id: commissions.id, amount: commissions.amount})
    .from(commissions)
    .where(and(eq(commissions.partnerId, partner.id), eq(commissions.adjusts, id)))
    .orderBy(asc(commissions.occurredAt), asc(commissions.recordedAt), asc(commissions.id));
  return rows.map((row) => ({id: row.id, amount: moneyOf(row.amount, currency)}));
}

/** The click, the event, and every status that came after it. */
function pastOf(
  {type, occurredAt}: CommissionRow,
  clickedAt: Date | undefined,
  history: readonly CommissionHistoryRow[],
): TimelineEvent[] {
  // What is carried over happened to nobody.
  if (type === 'carry_over') return history.map(toTimelineEvent);
  const event = {code: type === 'adjustment' ? 'refund' : type, at: occurredAt.toISOString()};
  const click = isConversion(type) && clickedAt ? [{code: 'click', at: clickedAt.toISOString()}] : [];
  return [...click, event, ...history.filter(({at}) => at > occurredAt).map(toTimelineEvent)];
}

function futureOf({programme, now}: ProgrammeScope, row: CommissionRow, commission: Commission): TimelineEvent[] {
  const {status, holdUntil} = row;
  const isHeld = (status === 'pending' || status === 'on_hold') && holdUntil !== null && holdUntil > now;
  const awaited = status === 'in_payout' ? commission.payout?.date : commission.expectedPayoutDate;
  return [
    ...(isHeld ? [{code: 'hold_end', expectedOn: dateIn(programme.timeZone, holdUntil.toISOString())}] : []),
    ...(awaited === undefined ? [] : [{code: 'payout', expectedOn: awaited}]),
  ];
}
