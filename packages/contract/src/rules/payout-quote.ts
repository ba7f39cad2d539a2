import {addDays, dateIn, weekdayOf} from '../calendar.js';
import type {CalendarDate, Instant} from '../calendar.js';
import {BackendError} from '../errors.js';
import {addMoney, compareMoney, isNegative, isZero, percentOf, roundMoney, subtractMoney, zero} from '../money.js';
import type {Money} from '../money.js';
import {requireNothingOpen} from '../papers/checklist.js';
import type {Obligation} from '../papers/obligations.js';
import type {PayoutQuote, PayoutRequest} from '../payout-requests.js';
import type {PayoutCost, PayoutTerms} from '../payout-terms.js';
import {invalid} from '../refusals.js';
import type {RequisiteRecord} from '../requisites/book.js';
import type {RequisiteForm} from '../requisites/form.js';
import {payoutMethodOf} from '../requisites/mask.js';
import {requireRequestable} from './payout-request.js';
import type {RequestLimits} from './payout-request.js';

/** What a backend knows when a payout is asked for. */
export interface PayoutState extends RequestLimits {
  /** Undefined where payouts come by the schedule alone. */
  readonly terms: PayoutTerms | undefined;
  readonly digits: number;
  readonly records: readonly RequisiteRecord[];
  readonly forms: readonly RequisiteForm[];
  /** What is asked of the partner, done or not; nothing when it is left out. */
  readonly obligations?: readonly Obligation[] | undefined;
  /** Another value after every payout that is asked for or made. */
  readonly basis: string;
  readonly frozenUntil: Instant | undefined;
  readonly now: Instant;
  readonly timeZone: string;
}

/**
 * What a request comes to; also what a backend checks a request by before it pays.
 * @throws {BackendError} As {@link requireRequestable}, {@link requireNothingOpen} and {@link costsOf}; `not_found` for requisites that the partner
 * has not, `validation` where nothing can be requested, or not to those requisites.
 */
export function quoteOf(
  {amount: wanted, destination, basis: seen}: Pick<PayoutRequest, 'amount' | 'destination' | 'basis'>,
  state: PayoutState,
): Omit<PayoutQuote, 'meta'> {
  const {terms, digits, records, forms, basis, now, timeZone, available} = state;
  if (!terms) throw invalid('/programme', 'no_requests', 'The programme pays by its schedule alone.');
  const record = records.find(({id}) => id === destination);
  if (!record) throw noSuchDestination(destination);
  const form = forms.find(({id}) => id === record.form);
  if (!form) throw invalid('/destination', 'form_not_offered', 'The programme does not pay to such requisites now.');
  requireNothingOpen(state.obligations ?? [], form.id);
  const amount = requireRequestable({...state, maximum: terms.maximum, amount: wanted, basis: {seen, now: basis}});
  const costs = costsOf(amount, terms, {form: form.id, today: dateIn(timeZone, now), digits});
  return {amount, ...costs, method: payoutMethodOf(form, record.values), available, basis};
}

/** Unknown and somebody else's look the same. */
function noSuchDestination(id: string): BackendError {
  const detail = `There are no requisites ${JSON.stringify(id)}.`;
  const fields = [{pointer: '/destination', detail, code: 'unknown_requisites'}];
  return new BackendError('not_found', detail, {code: 'unknown_requisites', fields});
}

/** What reaches the account; undefined when nothing is known of what was taken from it. */
export function arrivesOf(amount: Money, fee: Money | undefined, tax: Money | undefined): Money | undefined {
  if (!fee && !tax) return undefined;
  return [fee, tax].reduce<Money>((rest, part) => (part ? subtractMoney(rest, part) : rest), amount);
}

/** Where the money goes, and when it is asked for. */
export interface QuoteFacts {
  /** The id of the requisite form. */
  readonly form: string;
  readonly today: CalendarDate;
  readonly digits: number;
}

export type QuotedCosts = Pick<PayoutQuote, 'fee' | 'tax' | 'arrives' | 'arrival'>;

/**
 * What an amount comes to: `arrives = amount − fee − tax`. Fee and tax are each a part of the whole amount, rounded
 * once, half away from zero.
 * @throws {BackendError} `validation` when nothing would arrive.
 */
export function costsOf(amount: Money, {costs}: PayoutTerms, {form, today, digits}: QuoteFacts): QuotedCosts {
  const cost = costFor(form, costs ?? []);
  const fee = cost?.fee && feeOf(amount, cost.fee, digits);
  const tax = cost?.taxRate === undefined ? undefined : percentOf(amount, cost.taxRate, digits);
  const arrives = arrivesOf(amount, fee, tax) ?? amount;
  if (isNegative(arrives) || isZero(arrives)) {
    throw invalid('/amount', 'nothing_arrives', 'Fee and tax would take all of it.');
  }
  return {
    ...(fee && {fee}),
    ...(tax && {tax}),
    arrives,
    ...(cost?.arrival && {
      arrival: {from: workingDayAfter(today, cost.arrival.from), to: workingDayAfter(today, cost.arrival.to)},
    }),
  };
}

/** What names the form goes before what is for all. */
function costFor(form: string, costs: readonly PayoutCost[]): PayoutCost | undefined {
  return costs.find(({forms}) => forms?.includes(form)) ?? costs.find(({forms}) => forms === undefined);
}

function feeOf(amount: Money, {rate, fixed, least, most}: NonNullable<PayoutCost['fee']>, digits: number): Money {
  const share = rate === undefined ? zero(amount.currency) : percentOf(amount, rate, digits);
  const sum = fixed ? addMoney(share, fixed) : share;
  const atLeast = least && compareMoney(sum, least) < 0 ? least : sum;
  return roundMoney(most && compareMoney(atLeast, most) > 0 ? most : atLeast, digits);
}

/** So many working days later, Monday to Friday; 0 is the day itself, or the next working day. */
export function workingDayAfter(date: CalendarDate, days: number): CalendarDate {
  let day = isWorkingDay(date) ? date : nextWorkingDay(date);
  for (let left = days; left > 0; left--) day = nextWorkingDay(day);
  return day;
}

function nextWorkingDay(date: CalendarDate): CalendarDate {
  const next = addDays(date, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= FRIDAY;
}

const FRIDAY = 5;
