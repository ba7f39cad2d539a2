/** What is wrong with a number that carries a check of its own. */
export const CHECK_FAULTS = [
  /** Something stands in it that does not belong there. */
  'characters',
  /** Too short or too long. */
  'length',
  /** It begins otherwise than such numbers do. */
  'beginning',
  /** There is no such country, or none with such numbers. */
  'country',
  /** All its parts look right, and do not agree: a mistyped digit, or two that changed places. */
  'check_digits',
  /** Mistyped in another way. */
  'shape',
] as const;
export type CheckFault = (typeof CHECK_FAULTS)[number];

/** Whether a number of so many digits has them and nothing else. */
export function digitsFault(value: string, ...lengths: readonly number[]): CheckFault | undefined {
  if (!/^\d*$/.test(value)) return 'characters';
  return lengths.includes(value.length) ? undefined : 'length';
}
