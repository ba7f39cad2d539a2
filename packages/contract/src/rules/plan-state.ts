import {addMonths, dateIn, firstOfMonth, startOfDay} from '../calendar.js';
import type {Instant} from '../calendar.js';
import {isNegative, isZero, subtractMoney, sumMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import type {Terms} from './terms.js';

/**
 * What a line of a plan must know of the partner's earlier conversions by the same line: those of the same offer and
 * event that stand, corrections taken off. What a rule does not need may be left out, and then counts as none.
 */
export interface PlanState {
  /** Conversions in the window of the tiers. */
  readonly count?: number | undefined;
  /** The sum of their bases. */
  readonly volume?: Money | undefined;
  /** What the customer has earned the partner. */
  readonly customerEarned?: Money | undefined;
  /** What the line has earned the partner in the month of the event. */
  readonly monthEarned?: Money | undefined;
  /** What negative results have left behind; zero, or below. */
  readonly carried?: Money | undefined;
  /** The first sale of the customer through the partner in the programme, whatever became of it. */
  readonly customerSince?: Instant | undefined;
}

/** A conversion with all its corrections, by the amounts that are left of it. */
export interface Standing {
  readonly occurredAt: Instant;
  readonly customer?: string | undefined;
  /** The whole order; undefined for an event without a sum. */
  readonly sale?: Money | undefined;
  readonly base?: Money | undefined;
  /** What customers got back of the order. */
  readonly refunded?: Money | undefined;
  /** The order was taken back as a whole, by corrections. */
  readonly isGone: boolean;
  /** What is left of the commission. */
  readonly earned: Money;
  /** See `Earned.carry`. */
  readonly carry?: Money | undefined;
}

export interface StateQuestion {
  readonly terms: Terms;
  readonly customer?: string | undefined;
  readonly at: Instant;
  readonly timeZone: string;
  /** The currency of the programme. */
  readonly currency: string;
}

/** The first instant of a calendar month and that of the next one. */
export interface MonthSpan {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whether a line depends on earlier conversions, so that they must be read and come one by one. */
export function needsState({rule, recurringMonths, customerCap, monthCap}: Terms): boolean {
  const byRule = rule.kind === 'tiered' || (rule.kind === 'revshare' && rule.negative === 'carry');
  return byRule || recurringMonths !== undefined || customerCap !== undefined || monthCap !== undefined;
}

/** Whether a line depends on who bought, so that the shop must say it. */
export function needsCustomer({rule, firstSaleOnly, recurringMonths, customerCap}: Terms): boolean {
  const byRule = rule.kind === 'hybrid' && rule.amountOnce === true;
  return byRule || firstSaleOnly === true || recurringMonths !== undefined || customerCap !== undefined;
}

export function monthAround(at: Instant, timeZone: string): MonthSpan {
  const first = firstOfMonth(dateIn(timeZone, at));
  return {start: startOfDay(first, timeZone), end: startOfDay(addMonths(first, 1), timeZone)};
}

/** Counts the state from the conversions of the line that stand. Corrections belong to the month of their order. */
export function stateOf(rows: readonly Standing[], question: StateQuestion): Omit<PlanState, 'customerSince'> {
  const {terms, customer, at, timeZone, currency} = question;
  const {start, end} = monthAround(at, timeZone);
  const ofMonth = rows.filter(({occurredAt}) => occurredAt >= start && occurredAt < end);
  const counted = terms.rule.kind === 'tiered' && terms.rule.window === 'month' ? ofMonth : rows;
  const left = counted.filter(({isGone}) => !isGone);
  const ofCustomer = rows.filter((row) => customer !== undefined && row.customer === customer);
  return {
    count: left.length,
    volume: sumMoney(left.map(volumeOf(currency)), currency),
    customerEarned: sumMoney(
      ofCustomer.map(({earned}) => earned),
      currency,
    ),
    monthEarned: sumMoney(
      ofMonth.map(({earned}) => earned),
      currency,
    ),
    carried: sumMoney(
      rows.flatMap(({carry, isGone}) => (carry && !isGone ? [carry] : [])),
      currency,
    ),
  };
}

/** The base, less what went back of the order; never below zero. */
function volumeOf(currency: string) {
  return ({base, refunded}: Standing): Money => {
    if (!base) return zero(currency);
    const left = refunded && !isZero(refunded) ? subtractMoney(base, refunded) : base;
    return isNegative(left) ? zero(currency) : left;
  };
}
