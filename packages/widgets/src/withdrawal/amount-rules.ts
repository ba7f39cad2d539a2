import {compareMoney, isNegative, problemOfAmount, zero} from '@kabinet/contract';
import type {AmountProblem, Balance, Money, Programme, RequestLimits} from '@kabinet/contract';
import {typedAmount} from '../runtime/format/typed-amount.js';

/** What is wrong with an amount as it is typed. */
export type TypedProblem = AmountProblem | 'empty' | 'not_a_number';

/** What is told at once; anything else may still come right with the next key. */
const AT_ONCE: ReadonlySet<TypedProblem> = new Set(['not_a_number', 'too_precise', 'above_balance', 'above_maximum']);

export function isToldAtOnce(problem: TypedProblem): boolean {
  return AT_ONCE.has(problem);
}

/** What stands between an amount and its payout, by the latest balance. */
export function limitsOf(
  {accounts, minimumPayout}: Pick<Balance, 'accounts' | 'minimumPayout'>,
  programme: Pick<Programme, 'currency' | 'minimumPayout' | 'payoutRequests'>,
  digits: number,
): RequestLimits {
  const {currency, payoutRequests} = programme;
  return {
    available: accounts.find((account) => account.currency === currency)?.available ?? zero(currency),
    minimum: ofCurrency(minimumPayout ?? programme.minimumPayout, currency),
    maximum: ofCurrency(payoutRequests?.maximum, currency),
    digits,
  };
}

/** The most that can be asked for at once. */
export function mostOf({available, maximum}: RequestLimits): Money {
  if (isNegative(available)) return zero(available.currency);
  return maximum && compareMoney(available, maximum) > 0 ? maximum : available;
}

/** @param mark Between whole and fraction, as the visitor writes it. */
export function readAmount(
  text: string,
  mark: string,
  limits: RequestLimits,
): {readonly amount: Money} | {readonly problem: TypedProblem} {
  const typed = typedAmount(text, mark);
  if (typed === '') return {problem: 'empty'};
  if (typed === undefined) return {problem: 'not_a_number'};
  const amount = {amount: typed, currency: limits.available.currency};
  const problem = problemOfAmount(amount, limits);
  return problem ? {problem} : {amount};
}

function ofCurrency(amount: Money | undefined, currency: string): Money | undefined {
  return amount?.currency === currency ? amount : undefined;
}
