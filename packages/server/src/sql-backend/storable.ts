import {invalid} from './failures.js';

/**
 * Refuses texts that PostgreSQL cannot hold: those with a NUL, or with half of a surrogate pair.
 * @throws {BackendError} `validation`, naming the field.
 */
export function requireStorable(input: unknown, pointer = ''): void {
  if (typeof input === 'string') {
    if (!/[\0\p{Cs}]/u.test(input)) return;
    throw invalid(pointer, 'not_storable', 'A text with a NUL or half a character cannot be kept.');
  }
  if (typeof input !== 'object' || input === null) return;
  for (const [name, inner] of Object.entries(input)) requireStorable(inner, `${pointer}/${name}`);
}
