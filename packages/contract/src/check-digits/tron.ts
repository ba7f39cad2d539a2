import type {CheckFault} from './fault.js';
import {sha256} from './sha256.js';

/**
 * Address of an account on TRON, where USDT goes by TRC-20: 34 characters of base58 that begin with T; the last four of
 * its 25 bytes are the beginning of a double SHA-256 over the others.
 *
 * Source: TRON protocol, «Address format» (base58check with the prefix 0x41). Capital and small letters differ, and
 * 0, O, I and l are not used.
 */
export function tronAddressFault(value: string): CheckFault | undefined {
  if (![...value].every((character) => ALPHABET.includes(character))) return 'characters';
  if (!value.startsWith('T')) return 'beginning';
  if (value.length !== 34) return 'length';
  const bytes = fromBase58(value);
  if (bytes?.[0] !== PREFIX) return 'check_digits';
  const check = sha256(sha256(bytes.slice(0, 21)));
  return bytes.slice(21).every((byte, at) => byte === check[at]) ? undefined : 'check_digits';
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const PREFIX = 0x41;

/** Undefined when the number needs more than 25 bytes. */
function fromBase58(text: string): Uint8Array | undefined {
  let number = [...text].reduce((sum, character) => sum * 58n + BigInt(ALPHABET.indexOf(character)), 0n);
  const bytes = new Uint8Array(25);
  for (let at = 24; at >= 0; at--, number >>= 8n) bytes[at] = Number(number & 0xffn);
  return number === 0n ? bytes : undefined;
}
