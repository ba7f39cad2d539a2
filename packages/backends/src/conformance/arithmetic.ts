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
  for (const [index, step] of steps.entries()) {
    const where = `Step ${index + 1} (${step.code})`;
    const isAllowed = step.operator !== 'start' || index === 0 || steps[index - 1]?.emphasis === 'subtotal';
    if (!isAllowed) fail(`${where} starts anew.`);
    if (step.of) judgePart(step, where);
    sum = follow(sum, step, where);
  }
  return sum;
}

/** A line that names what its rate is of can be repeated by itself. */
function judgePart({of, rate, amount}: ExplanationStep, where: string): void {
  const shown = given(amount, where);
  const part = percentOf(given(of, where), given(rate, where), digitsOf(shown));
  if (compareMoney(part, shown) !== 0) fail(`${where} is ${shown.amount}, not ${part.amount}.`);
}

function follow(sum: Money | undefined, {operator, amount, rate}: ExplanationStep, where: string): Money {
  if (operator === 'times') return percentOf(given(sum, where), given(rate, where), EXACT_DIGITS);
  const value = given(amount, where);
  switch (operator) {
    case 'start':
      return value;
    case 'plus':
      return addMoney(given(sum, where), value);
    case 'minus':
      return subtractMoney(given(sum, where), value);
    case 'equals': {
      const rounded = roundMoney(given(sum, where), digitsOf(value));
      return compareMoney(rounded, value) === 0 ? value : fail(`${where} is ${value.amount}, not ${rounded.amount}.`);
    }
  }
}

function digitsOf({amount}: Money): number {
  return amount.split('.')[1]?.length ?? 0;
}

function given<Value>(value: Value | undefined, where: string): Value {
  return value ?? fail(`${where} lacks what it works with.`);
}
