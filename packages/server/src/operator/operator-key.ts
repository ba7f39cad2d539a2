import {createHash, timingSafeEqual} from 'node:crypto';
import {BackendError} from '@kabinet/contract';
import {bearerToken} from '../tokens.js';

/** @throws {BackendError} `unauthenticated` unless the request carries the operator's key as its bearer. */
export function requireOperatorKey(request: Request, key: string): void {
  const given = bearerToken(request);
  // Hashes have one length, so that the comparison takes the same time whatever was given.
  if (given !== undefined && timingSafeEqual(digest(given), digest(key))) return;
  throw new BackendError('unauthenticated', 'The operator’s key is needed: Authorization: Bearer <key>.');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
