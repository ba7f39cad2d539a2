import {digitsFault} from './fault.js';
import type {CheckFault} from './fault.js';
import {weightedSum} from './weighted-sum.js';

const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/**
 * ИНН of a Russian organisation: ten digits, the last one of which checks the others.
 * Source: order of the Federal Tax Service ЕД-7-14/559@ of 26.06.2023 for the parts; sums by these weights, modulo 11 and
 * then 10, for the check digits. They find each mistyped digit but where the remainder 10 counts as 0.
 */
export function organisationInnFault(value: string): CheckFault | undefined {
  return innFault(value, 10, 1);
}

/** ИНН of a Russian person: twelve digits, the last two of which check the others. Source: as above. */
export function personInnFault(value: string): CheckFault | undefined {
  return innFault(value, 12, 2);
}

function innFault(value: string, length: number, checks: number): CheckFault | undefined {
  const fault = digitsFault(value, length);
  if (fault) return fault;
  // The first two digits are the region of the tax office, and there is no region 00.
  if (value.startsWith('00')) return 'beginning';
  for (let at = length - checks; at < length; at++) {
    const check = (weightedSum(value.slice(0, at), WEIGHTS.slice(-at)) % 11) % 10;
    if (check !== Number(value[at])) return 'check_digits';
  }
  return undefined;
}
