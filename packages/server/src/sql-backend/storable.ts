import {invalid} from '@kabinet/contract';

/** Whether PostgreSQL can hold a text: not with a NUL, nor with half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/**
 * Refuses texts that PostgreSQL cannot hold, names of fields included.
 * @throws {BackendError} `validation`, naming the field.
 */
export function requireStorable(input: unknown, pointer = ''): void {
  if (typeof input === 'string') {
    if (isStorable(input)) return;
    throw invalid(pointer, 'not_storable', 'A text with a NUL or half a character cannot be kept.');
  }
  if (typeof input !== 'object' || input === null) return;
  for (const [name, inner] of Object.entries(input)) {
    requireStorable(name, pointer);
    requireStorable(inner, `${pointer}/${name}`);
  }
}
