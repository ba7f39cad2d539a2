import {digitsFault} from './fault.js';
import type {CheckFault} from './fault.js';

/**
 * ОГРН of an organisation: thirteen digits that begin with 1 or 5; the last one is that of the remainder of the others
 * by 11. Source: order of the Ministry of Finance 165н of 30.10.2017, items 4 to 6.
 */
export function ogrnFault(value: string): CheckFault | undefined {
  return registrationFault(value, {length: 13, beginning: /^[15]/, divisor: 11});
}

/** ОГРНИП of a sole trader: fifteen digits that begin with 3; the remainder is that by 13. Source: as above. */
export function ogrnipFault(value: string): CheckFault | undefined {
  return registrationFault(value, {length: 15, beginning: /^3/, divisor: 13});
}

interface Registration {
  readonly length: number;
  readonly beginning: RegExp;
  readonly divisor: number;
}

function registrationFault(value: string, {length, beginning, divisor}: Registration): CheckFault | undefined {
  const fault = digitsFault(value, length);
  if (fault) return fault;
  if (!beginning.test(value)) return 'beginning';
  const check = (Number(value.slice(0, -1)) % divisor) % 10;
  return check === Number(value.at(-1)) ? undefined : 'check_digits';
}
