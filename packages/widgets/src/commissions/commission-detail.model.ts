import {absMoney, isNegative, isZero, negateMoney, sumByCurrency} from '@kabinet/contract';
import type {
  CalendarDate,
  Commission,
  CommissionDetail,
  ExplanationStep,
  Instant,
  Money,
  Programme,
  Reason,
  Text,
} from '@kabinet/contract';
import {stands} from './commissions.model.js';

/** The sign in the gutter of a receipt. */
export const SIGNS: Readonly<Record<ExplanationStep['operator'], string>> = {
  start: '',
  plus: '+',
  minus: '−',
  times: '×',
  equals: '=',
};

/** What is said under the name of a step where the operator says nothing. */
export type StepNote =
  | {readonly kind: 'excluded'}
  | {readonly kind: 'share'; readonly of: Money; readonly rate: string}
  | {readonly kind: 'rounded'; readonly exact: Money};

/** Why a step is there, or how its amount comes about, in the order in which it is said. */
export function notesOf(steps: readonly ExplanationStep[], index: number): StepNote[] {
  const step = steps[index];
  if (!step) return [];
  const {amount, of, rate, exact} = step;
  return [
    ...(isExcluded(steps, index) ? [{kind: 'excluded'} as const] : []),
    ...(of && rate !== undefined ? [{kind: 'share', of, rate} as const] : []),
    ...(amount && exact !== undefined ? [{kind: 'rounded', exact: {...amount, amount: exact}} as const] : []),
  ];
}

/** Between the order and the base, a minus is a part that does not count; the operator may have said why. */
function isExcluded(steps: readonly ExplanationStep[], index: number): boolean {
  const base = steps.findIndex(({code, operator}) => code === 'base' && operator === 'equals');
  const step = steps[index];
  return index < base && step?.operator === 'minus' && step.note === undefined && step.code !== 'excluded';
}

/** What a status means for the partner's money: until when or since when, why, and what comes next. */
export interface Notice {
  readonly date: {readonly kind: 'until' | 'on'; readonly at: Instant} | undefined;
  readonly reason: Reason | undefined;
  /** Our own words after the operator's. */
  readonly next: 'pending' | 'on_hold' | 'no-reason' | undefined;
  readonly money: {readonly kind: 'payout' | 'arrival'; readonly on: CalendarDate} | undefined;
}

export function noticeOf(commission: Commission): Notice {
  const {status, reason, holdUntil, expectedPayoutDate: expected, payout, statusChangedAt} = commission;
  const since: Notice['date'] = statusChangedAt === undefined ? undefined : {kind: 'on', at: statusChangedAt};
  const until: Notice['date'] = holdUntil === undefined ? undefined : {kind: 'until', at: holdUntil};
  const nextPayout: Notice['money'] = expected === undefined ? undefined : {kind: 'payout', on: expected};
  const nothing = {date: undefined, reason, next: undefined, money: undefined};
  switch (status) {
    case 'pending':
      return {...nothing, next: 'pending', money: nextPayout};
    case 'on_hold':
      return {...nothing, date: until, next: 'on_hold', money: nextPayout};
    case 'approved':
      return {...nothing, date: since, money: nextPayout};
    case 'in_payout':
      return {...nothing, money: payout?.date === undefined ? undefined : {kind: 'arrival', on: payout.date}};
    case 'rejected':
    case 'reversed':
      return {...nothing, date: since, next: reason ? undefined : 'no-reason'};
    default:
      return {...nothing, date: since};
  }
}

/** What changed the amount later, as a line of arithmetic: a sign and an amount without one. */
export interface AdjustmentLine {
  /** The adjustment; undefined where the commission itself was refused or taken back. */
  readonly id: string | undefined;
  readonly sign: '+' | '−';
  readonly amount: Money;
}

export interface Adjusted {
  readonly lines: readonly AdjustmentLine[];
  /** What is left of the commission; undefined when currencies differ, for then there is no sum. */
  readonly rest: Money | undefined;
}

/** What is left of a commission after adjustments, and after it was refused or taken back; undefined when it is as it was. */
export function adjustedOf({amount, status, adjustedBy = []}: CommissionDetail): Adjusted | undefined {
  const changes: {id: string | undefined; amount: Money}[] = [...adjustedBy];
  const [left, ...others] = sumByCurrency([amount, ...adjustedBy.map((one) => one.amount)]);
  if (!stands(status) && left && others.length === 0 && !isZero(left)) {
    changes.push({id: undefined, amount: negateMoney(left)});
  }
  if (changes.length === 0) return undefined;
  const sums = sumByCurrency([amount, ...changes.map((one) => one.amount)]);
  return {
    lines: changes.map((one) => ({
      id: one.id,
      sign: isNegative(one.amount) ? '−' : '+',
      amount: absMoney(one.amount),
    })),
    rest: sums.length === 1 ? sums[0] : undefined,
  };
}

/** The sub-ids that carry something, under the names that the programme gives them. */
export function subIdsOf({subIds = {}}: Commission, programme: Programme): {name: Text; value: string}[] {
  return Object.entries(subIds)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => Number(a.slice(3)) - Number(b.slice(3)))
    .map(([slot, value]) => ({name: programme.subIds?.find((one) => one.slot === slot)?.label ?? slot, value}));
}
