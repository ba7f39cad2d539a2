import * as v from 'valibot';

/** A text of at most so many characters that a database can hold: no control characters, no halves of surrogate pairs. */
export const plainText = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('A text is expected.'),
    v.maxLength(maxLength),
    v.check(isPlain, 'Control characters are not allowed.'),
  );

export function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}
