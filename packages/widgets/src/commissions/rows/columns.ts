import type {Programme} from '@kabinet/contract';

/*
 * Two columns are always there: the order, which names its row, and the commission. The others may be chosen.
 */

/** Drawn with the list. */
const USUAL = ['date', 'base', 'rate', 'status'] as const;
export type UsualColumn = (typeof USUAL)[number];

/** Drawn by code that comes later. */
export type MoreColumn = 'offer' | 'link' | 'subIds' | 'customer' | 'sale' | 'expected' | 'payout';

/** A column of the operator's own, by its id: `own:shop`. */
export type OwnColumn = `own:${string}`;
export type ChosenColumn = UsualColumn | MoreColumn | OwnColumn;

const OWN = 'own:';

export function ownIdOf(column: OwnColumn): string {
  return column.slice(OWN.length);
}

export function isUsualColumn(column: ChosenColumn): column is UsualColumn {
  return USUAL.some((usual) => usual === column);
}

export function isOwnColumn(column: ChosenColumn): column is OwnColumn {
  return column.startsWith(OWN);
}

/** Columns to choose from, in the order of the table. */
export function columnsFor({commissionColumns = []}: Programme): ChosenColumn[] {
  const own = commissionColumns.map(({id}): OwnColumn => `${OWN}${id}`);
  // prettier-ignore
  return ['date', 'offer', 'link', 'subIds', 'customer', 'sale', 'base', 'rate', 'status', 'expected', 'payout', ...own];
}

/** Of those, the chosen ones; until something has been chosen, the usual ones and what the operator has declared. */
export function shownColumns(programme: Programme, chosen?: readonly string[]): ChosenColumn[] {
  return columnsFor(programme).filter((column) =>
    chosen ? chosen.includes(column) : isUsualColumn(column) || isOwnColumn(column),
  );
}
