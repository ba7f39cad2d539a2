import type {CheckFault} from './fault.js';

/**
 * КПП, the reason why an organisation stands in a tax office’s register: four digits of the office, two digits or
 * capital Latin letters of the reason, three of the serial number. It has no check digit.
 * Source: order of the Federal Tax Service ММВ-7-6/435@ of 29.06.2012, appendix.
 */
export function kppFault(value: string): CheckFault | undefined {
  if (!/^[\dA-Z]*$/.test(value)) return 'characters';
  if (value.length !== 9) return 'length';
  return /^\d{4}[\dA-Z]{2}\d{3}$/.test(value) ? undefined : 'shape';
}
