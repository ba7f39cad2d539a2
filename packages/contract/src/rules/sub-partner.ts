import {percentOf} from '../money.js';
import type {Money} from '../money.js';
import {exactPercent, roundingOf} from './exact.js';
import type {ExplanationStep} from './explanation.js';

/** What a partner earns by the commission of a partner whom they brought. */
export interface SubIncome {
  readonly base: Money;
  readonly amount: Money;
  readonly steps: readonly ExplanationStep[];
}

/**
 * `commission of the sub-partner × rate`, rounded once, half away from zero. A correction of that commission, which is
 * below zero, takes the same share back.
 */
export function subIncomeOf(commission: Money, rate: string, digits: number): SubIncome {
  const amount = percentOf(commission, rate, digits);
  return {
    base: commission,
    amount,
    steps: [
      {operator: 'start', code: 'sub_commission', amount: commission},
      {operator: 'times', code: 'rate', rate},
      {
        operator: 'equals',
        code: 'commission',
        amount,
        ...roundingOf(exactPercent(commission, rate), digits),
        emphasis: 'total',
      },
    ],
  };
}
