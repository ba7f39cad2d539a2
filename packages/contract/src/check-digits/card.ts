import {digitsFault} from './fault.js';
import type {CheckFault} from './fault.js';

/**
 * Number of a bank card: 13 to 19 digits, the last one of which checks the others.
 *
 * Source: ISO/IEC 7812-1, annex B (the Luhn formula). It finds each mistyped digit, and neighbours that changed places
 * unless they are 0 and 9.
 */
export function cardFault(value: string): CheckFault | undefined {
  const fault = digitsFault(value, 13, 14, 15, 16, 17, 18, 19);
  if (fault) return fault;
  return luhnSum(value) % 10 === 0 ? undefined : 'check_digits';
}

/** Each second digit from the right is doubled; of what has two digits then, both count. */
function luhnSum(value: string): number {
  return [...value].reverse().reduce((sum, digit, at) => {
    const counted = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return sum + (counted > 9 ? counted - 9 : counted);
  }, 0);
}
