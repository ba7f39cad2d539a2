import {randomBytes} from 'node:crypto';

/** An opaque id: a prefix that tells people what it is, the time so that indexes stay dense, and 72 random bits. */
export function newId(prefix: 'c' | 'p' | 'l' | 'r' | 'f', now: Date): string {
  return `${prefix}_${now.getTime().toString(36)}${randomBytes(9).toString('base64url')}`;
}
