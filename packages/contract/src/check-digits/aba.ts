import {digitsFault} from './fault.js';
import type {CheckFault} from './fault.js';
import {weightedSum} from './weighted-sum.js';

/**
 * Routing number of a bank in the USA: nine digits, the last one of which checks the others.
 *
 * Source: American Bankers Association, Routing Number Policy: weights 3, 7, 1 and the districts that the first two
 * digits may name. It finds each mistyped digit, and neighbours that changed places unless they differ by 5.
 */
export function abaFault(value: string): CheckFault | undefined {
  const fault = digitsFault(value, 9);
  if (fault) return fault;
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value)) return 'beginning';
  return weightedSum(value, [3, 7, 1]) % 10 === 0 ? undefined : 'check_digits';
}
