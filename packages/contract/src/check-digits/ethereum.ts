import type {CheckFault} from './fault.js';
import {keccak256} from './keccak256.js';

/**
 * Address of an account on Ethereum, where USDT goes by ERC-20: 0x and forty hexadecimal digits. Which of its letters
 * are capital is its check; an address in small or in capital letters alone has none.
 *
 * Source: EIP-55, «Mixed-case checksum address encoding».
 */
export function ethereumAddressFault(value: string): CheckFault | undefined {
  if (!value.startsWith('0x')) return 'beginning';
  const digits = value.slice(2);
  if (!/^[\da-f]*$/i.test(digits)) return 'characters';
  if (digits.length !== 40) return 'length';
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return undefined;
  return digits === checksummed(digits.toLowerCase()) ? undefined : 'check_digits';
}

/** A letter is capital where the hash of the address in small letters has a digit of 8 or more. */
function checksummed(digits: string): string {
  const hash = keccak256(new TextEncoder().encode(digits));
  return [...digits]
    .map((digit, at) => {
      const nibble = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 0x0f;
      return nibble >= 8 ? digit.toUpperCase() : digit;
    })
    .join('');
}
