/** The contract's statuses by a platform's own words. */
export type StatusTable<Status extends string> = Readonly<Record<string, Status>>;

/** The contract's status; a word that is in no table is `unknown` and shown as it is. */
export function statusIn<Status extends string>(
  table: StatusTable<Status>,
  word: string,
): {status: Status | 'unknown'; statusLabel?: string} {
  return Object.hasOwn(table, word) ? {status: table[word]!} : {status: 'unknown', statusLabel: word};
}
