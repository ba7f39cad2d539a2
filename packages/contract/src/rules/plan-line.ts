import type {Instant} from '../calendar.js';
import {zero} from '../money.js';
import type {PlanLine} from '../plan.js';
import {leftOf} from './caps.js';
import {withDigits} from './exact.js';
import {monthAround} from './plan-state.js';
import type {PlanState} from './plan-state.js';
import {progressOn, tierAfter} from './tier-progress.js';
import type {Terms} from './terms.js';

export interface LineFacts {
  readonly offer: PlanLine['offer'];
  readonly terms: Terms;
  readonly currency: string;
  readonly digits: number;
  readonly timeZone: string;
  readonly now: Instant;
  /** What came before the next conversion. */
  readonly state: PlanState;
}

/** Whether the line has something to tell that depends on what came before. */
export function hasProgress({rule, monthCap}: Terms): boolean {
  return rule.kind === 'tiered' || monthCap !== undefined;
}

/** A line of a plan with its progress at a moment. */
export function planLine({offer, terms, currency, digits, timeZone, now, state}: LineFacts): PlanLine {
  const {rule, monthCap} = terms;
  const reached = {count: state.count ?? 0, volume: withDigits(state.volume ?? zero(currency), digits).amount};
  const earned = withDigits(state.monthEarned ?? zero(currency), digits);
  return {
    offer,
    terms,
    currency,
    ...(rule.kind === 'tiered' && {tier: progressOn(rule, tierAfter(rule, reached), reached)}),
    ...(monthCap && {
      month: {earned, left: withDigits(leftOf(monthCap, earned), digits), ends: monthAround(now, timeZone).end},
    }),
  };
}
