import {cursorMismatch, instantSchema, readCursor, USUAL_LIMIT, writeCursor} from '@kabinet/contract';
import type {CursorPosition, CursorScope} from '@kabinet/contract';
import * as v from 'valibot';

/** How a list is sorted. A row's position is unique, so that the order is total. */
export interface Order<Row> {
  position(row: Row): CursorPosition;
  /** Whether a cursor's position is one of this order. A cursor is made by us, but anybody can write one. */
  isPosition(position: CursorPosition): boolean;
  /** Negative when the first stands before the second. */
  compare(a: CursorPosition, b: CursorPosition): number;
}

export interface Slice<Row> {
  readonly items: Row[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** The rows after the query's cursor. A row that moved or went away in between does not shift the others. */
export function pageOf<Row>(scope: CursorScope, rows: readonly Row[], order: Order<Row>): Slice<Row> {
  const after = readCursor(scope);
  if (after && !order.isPosition(after)) throw cursorMismatch();
  const sorted = rows
    .map((row) => ({row, position: order.position(row)}))
    .filter(({position}) => !after || order.compare(position, after) > 0)
    .sort((a, b) => order.compare(a.position, b.position));
  const limit = scope.query.limit ?? USUAL_LIMIT;
  const last = sorted.length > limit ? sorted[limit - 1] : undefined;
  return {
    items: sorted.slice(0, limit).map(({row}) => row),
    nextCursor: last ? writeCursor(scope, last.position) : null,
    total: rows.length,
  };
}

/** By a moment and then an id, both downwards. */
export function newestFirst<Row extends {readonly id: string}>(momentOf: (row: Row) => string): Order<Row> {
  return {
    position: (row) => [momentOf(row), row.id],
    isPosition: ([moment, ...rest]) => v.is(instantSchema, moment) && rest.length === 1,
    compare: (a, b) => descending(a[0], b[0]) || descending(a[1], b[1]),
  };
}

export function ascending(a: string | number = '', b: string | number = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function descending(a: string | number = '', b: string | number = ''): number {
  return ascending(b, a);
}
