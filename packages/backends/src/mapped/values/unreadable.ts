/** A value that is not what its field takes. Short, since answers hold what concerns nobody who reads logs. */
export class Unreadable extends Error {
  constructor(wanted: string, found: unknown) {
    super(`${wanted} is expected, not ${shown(found)}`);
  }
}

const LONGEST = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
