/** A value as it is written, or another that means the same: `1.50` and `1.5`. */
export type Normal = (name: string, value: unknown) => unknown;

/**
 * Equal values, equal text, in whichever order their names were written; what is undefined is left out.
 * @param normal gives the one form of values that can be written in several.
 */
export function canonicalJson(value: unknown, normal: Normal = (_name, inner) => inner): string {
  return JSON.stringify(value, (name, written: unknown) => {
    const inner = normal(name, written);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
