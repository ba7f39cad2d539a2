import {compareMoney, dateIn, percentOf} from '@kabinet/contract';
import type {Commission, CommissionDetail, ExplanationStep, Instant, Money, TimelineEvent} from '@kabinet/contract';

export interface DetailScope {
  readonly timeZone: string;
  readonly now: Instant;
  /** All commissions of the partner, among which those stand that adjust this one. */
  readonly all: readonly Commission[];
}

/**
 * What a commission says of itself, for platforms that have no more than its row: arithmetic only where it leads to the
 * very amount, and no moment that is not known.
 */
export function detailOf(row: Commission, {timeZone, now, all}: DetailScope): CommissionDetail {
  const adjustments = all.filter(({adjusts}) => adjusts === row.id).sort(byMoment);
  return {
    ...row,
    explanation: {steps: stepsOf(row)},
    timeline: [...pastOf(row), ...futureOf(row, timeZone, now)],
    ...(adjustments.length > 0 && {adjustedBy: adjustments.map(({id, amount}) => ({id, amount}))}),
  };
}

function byMoment(a: Commission, b: Commission): number {
  return a.occurredAt < b.occurredAt ? -1 : 1;
}

function stepsOf({rule, base, sale, amount}: Commission): ExplanationStep[] {
  const total: ExplanationStep = {operator: 'equals', code: 'commission', amount, emphasis: 'total'};
  if (rule?.kind === 'fixed' && isSame(rule.amount, amount)) {
    return [{operator: 'start', code: 'fixed', amount: rule.amount}, total];
  }
  const whole = base ?? sale;
  if (rule?.kind !== 'percent' || !whole || !isSame(percentOf(whole, rule.rate, digitsOf(amount)), amount)) return [];
  return [
    {operator: 'start', code: base ? 'base' : 'sale', amount: whole},
    {operator: 'times', code: 'rate', rate: rule.rate},
    total,
  ];
}

function isSame(a: Money, b: Money): boolean {
  return a.currency === b.currency && compareMoney(a, b) === 0;
}

function digitsOf({amount}: Money): number {
  return amount.split('.')[1]?.length ?? 0;
}

/** The event, and the last change of status: those before it are not known. */
function pastOf({type, occurredAt, status, statusChangedAt, reason}: Commission): TimelineEvent[] {
  const event = {code: type === 'adjustment' ? 'refund' : type, at: occurredAt};
  if (statusChangedAt === undefined || statusChangedAt <= occurredAt) return [event];
  return [event, {code: status, at: statusChangedAt, ...(reason?.text !== undefined && {note: reason.text})}];
}

function futureOf(row: Commission, timeZone: string, now: Instant): TimelineEvent[] {
  const {status, holdUntil, expectedPayoutDate} = row;
  const isOpen = ['pending', 'on_hold', 'approved', 'in_payout'].includes(status);
  const isHeld = (status === 'pending' || status === 'on_hold') && holdUntil !== undefined && holdUntil > now;
  return [
    ...(isHeld ? [{code: 'hold_end', expectedOn: dateIn(timeZone, holdUntil)}] : []),
    ...(isOpen && expectedPayoutDate !== undefined ? [{code: 'payout', expectedOn: expectedPayoutDate}] : []),
  ];
}
