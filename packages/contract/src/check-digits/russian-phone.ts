import type {CheckFault} from './fault.js';

/**
 * A Russian mobile number in the form of E.164, by which СБП finds the account: `+79991234567`. It has no check digit.
 * Source: ITU-T E.164; the Russian numbering plan gives 9xx to mobile networks.
 */
export function russianMobileFault(value: string): CheckFault | undefined {
  if (!/^\+?\d*$/.test(value)) return 'characters';
  if (!value.startsWith('+79')) return 'beginning';
  return value.length === 12 ? undefined : 'length';
}

/** As people write it (`8 (999) 123-45-67`, `+7 999 1234567`, `9991234567`) in the form of E.164. */
export function inE164(written: string): string {
  const bare = written.replaceAll(/[\s().\-–]/g, '');
  if (/^8\d{10}$/.test(bare)) return `+7${bare.slice(1)}`;
  if (/^7\d{10}$/.test(bare)) return `+${bare}`;
  return /^9\d{9}$/.test(bare) ? `+7${bare}` : bare;
}
