import type {CheckFault} from './fault.js';

/**
 * BIC (SWIFT code) of a bank: four letters, two of the country, two characters of the place and, perhaps, three of the
 * branch. It has no check digit. Source: ISO 9362:2022; SWIFT gives out letters alone for the first four.
 */
export function bicFault(value: string): CheckFault | undefined {
  if (!/^[\dA-Z]*$/.test(value)) return 'characters';
  if (value.length !== 8 && value.length !== 11) return 'length';
  return /^[A-Z]{6}/.test(value) ? undefined : 'shape';
}
