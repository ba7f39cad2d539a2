import {addMoney, compareMoney, percentOf, roundMoney, subtractMoney} from '@kabinet/contract';
import type {ExplanationStep, Money} from '@kabinet/contract';
import {fail} from './verdict.js';

/** Digits to which a rate is applied before the result is rounded. */
const EXACT_DIGITS = 18;

/**
 * Repeats the steps of an explanation and gives their result; undefined without steps.
 * @throws {Error} A line that does not follow from those before it.
 */
export function resultOf(steps: readonly ExplanationStep[]): Money | undefined {
  let sum: Money | undefined;
  for (const [index, step] of steps.entries()) sum = follow(sum, step, `Step ${index + 1} (${step.code})`);
  return sum;
}

function follow(sum: Money | undefined, {operator, amount, rate}: ExplanationStep, where: string): Money {
  if (operator === 'times') return percentOf(given(sum, where), given(rate, where), EXACT_DIGITS);
  const value = given(amount, where);
  switch (operator) {
    case 'start':
      return sum ? fail(`${where} starts anew.`) : value;
    case 'plus':
      return addMoney(given(sum, where), value);
    case 'minus':
      return subtractMoney(given(sum, where), value);
    case 'equals': {
      const rounded = roundMoney(given(sum, where), value.amount.split('.')[1]?.length ?? 0);
      return compareMoney(rounded, value) === 0 ? value : fail(`${where} is ${value.amount}, not ${rounded.amount}.`);
    }
  }
}

function given<Value>(value: Value | undefined, where: string): Value {
  return value ?? fail(`${where} lacks what it works with.`);
}
