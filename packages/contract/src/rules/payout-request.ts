import {BackendError} from '../errors.js';
import {addMoney, compareMoney, isNegative, isZero, roundMoney} from '../money.js';
import type {Money} from '../money.js';
import {currencyDigits} from '../currencies.js';
import type {Instant} from '../calendar.js';
import {isFrozen} from '../requisites/book.js';

/** What stands between an amount and its payout. */
export interface RequestLimits {
  /** Approved and in no payout, in the programme's currency. */
  readonly available: Money;
  readonly minimum?: Money | undefined;
  readonly maximum?: Money | undefined;
  /** Digits after the point of the smallest amount that is paid; those of the currency when left out. */
  readonly digits?: number | undefined;
}

export const AMOUNT_PROBLEMS = [
  'other_currency',
  'not_positive',
  'too_precise',
  'above_balance',
  'below_minimum',
  'above_maximum',
] as const;
export type AmountProblem = (typeof AMOUNT_PROBLEMS)[number];

/**
 * Why an amount cannot be requested; undefined when it can. The same in the widget and on the server. Of several reasons
 * the first of {@link AMOUNT_PROBLEMS} is given: a balance below the minimum is told as what it lacks, not as too small
 * an amount.
 */
export function problemOfAmount(amount: Money, limits: RequestLimits): AmountProblem | undefined {
  const {available, minimum, maximum, digits = currencyDigits(available.currency)} = limits;
  if (amount.currency !== available.currency) return 'other_currency';
  if (isNegative(amount) || isZero(amount)) return 'not_positive';
  if (compareMoney(amount, roundMoney(amount, digits)) !== 0) return 'too_precise';
  if (compareMoney(amount, available) > 0) return 'above_balance';
  if (minimum && compareMoney(amount, minimum) < 0) return 'below_minimum';
  if (maximum && compareMoney(amount, maximum) > 0) return 'above_maximum';
  return undefined;
}

/** What is asked for, and what the backend knows when it is asked. */
export interface RequestFacts extends RequestLimits {
  readonly amount: Money;
  /** State that the request was made on, and the state now; see `basis` of a quote. */
  readonly basis?: {readonly seen: string | undefined; readonly now: string} | undefined;
  readonly frozenUntil?: Instant | undefined;
  readonly now: Instant;
}

/**
 * @returns The amount with all digits of its currency: `100` roubles are `100.00`.
 * @throws {BackendError} `conflict` for withdrawals that are held, for a state that has changed, and for more than is
 * available: the latter two tell what is available now. `validation` for anything else that is wrong with the amount.
 */
export function requireRequestable(facts: RequestFacts): Money {
  const {amount, available, basis, frozenUntil, now, digits = currencyDigits(available.currency)} = facts;
  if (isFrozen(frozenUntil, now)) {
    const detail = `Withdrawals are held until ${frozenUntil}.`;
    throw new BackendError('conflict', detail, {code: 'withdrawals_frozen', retryAt: frozenUntil});
  }
  const problem = problemOfAmount(amount, facts);
  if (basis?.seen !== undefined && basis.seen !== basis.now) {
    throw new BackendError('conflict', 'Another payout came between.', {code: 'balance_changed', available});
  }
  if (problem) throw refusalOf(problem, facts);
  return addMoney(amount, {amount: zeroWith(digits), currency: amount.currency});
}

function refusalOf(problem: AmountProblem, {amount, available, minimum, maximum}: RequestFacts): BackendError {
  const {currency} = available;
  const words: Readonly<Record<AmountProblem, string>> = {
    other_currency: `The programme pays in ${currency}.`,
    not_positive: 'More than nothing is expected.',
    too_precise: `${amount.amount} has more digits than ${currency} is paid in.`,
    above_balance: `${available.amount} ${currency} is available.`,
    below_minimum: `At least ${minimum?.amount ?? '0'} ${currency} is paid at once.`,
    above_maximum: `At most ${maximum?.amount ?? ''} ${currency} is paid at once.`,
  };
  const fields = [{pointer: '/amount', detail: words[problem], code: problem}];
  if (problem === 'above_balance') {
    return new BackendError('conflict', words[problem], {code: 'insufficient_balance', fields, available});
  }
  return new BackendError('validation', `/amount: ${words[problem]}`, {code: problem, fields});
}

function zeroWith(digits: number): string {
  return digits > 0 ? `0.${'0'.repeat(digits)}` : '0';
}
