import {createHmac} from 'node:crypto';
import {canonicalAmount, canonicalJson} from '@kabinet/contract';

/**
 * A keyed hash of what was posted: two bodies that mean the same have the same one, whatever the order of their names
 * and the zeros of their amounts. Keyed, because the body may hold a customer's e-mail.
 */
export function requestHash(secret: string, body: object): string {
  return createHmac('sha256', secret).update(canonicalJson(body, oneAmount)).digest('base64url');
}

const oneAmount = (name: string, value: unknown): unknown =>
  name === 'amount' && typeof value === 'string' ? canonicalAmount(value) : value;
