import type {SubIds} from '@kabinet/contract';

/** The contract's longest. */
const LONGEST = 200;

/** The sub-ids of a row that has a field for each, under their own names; undefined for none. */
export function subIdsIn<Slot extends `sub${number}`>(
  row: Readonly<Partial<Record<Slot, string | undefined>>>,
  slots: readonly Slot[],
): SubIds | undefined {
  const given = slots.flatMap((slot) => {
    const value = row[slot];
    return value === undefined || value === '' ? [] : [[slot, value.slice(0, LONGEST)] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
