import {createHmac} from 'node:crypto';
import {canonicalAmount} from '@kabinet/contract';

/**
 * A keyed hash of what was posted: two bodies that mean the same have the same one, whatever the order of their names
 * and the zeros of their amounts. Keyed, because the body may hold a customer's e-mail.
 */
export function requestHash(secret: string, body: object): string {
  return createHmac('sha256', secret).update(canonicalJson(body)).digest('base64url');
}

function canonicalJson(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner, key)}`).join(',')}}`;
  }
  return JSON.stringify(name === 'amount' && typeof value === 'string' ? canonicalAmount(value) : value);
}
