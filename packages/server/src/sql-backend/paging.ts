import {cursorMismatch, instantSchema, isDecimal, readCursor, USUAL_LIMIT, writeCursor} from '@kabinet/contract';
import type {CursorPosition, CursorScope} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL, SQLWrapper} from 'drizzle-orm';
import * as v from 'valibot';
import {isStorable} from './storable.js';

/** How a list is sorted: by all columns in one direction, the last of them unique. */
export interface Order<Row> {
  readonly columns: readonly SortColumn[];
  readonly direction: 'asc' | 'desc';
  /** The row's values of those columns. */
  position(row: Row): CursorPosition;
}

/** Text is sorted by code points, whatever the database's own collation. */
export interface SortColumn {
  readonly value: SQLWrapper;
  readonly type: 'timestamptz' | 'numeric' | 'text';
}

/** What to read of a list: one row more than fit on the page tells whether it is the last. */
export interface Window {
  readonly after: SQL | undefined;
  readonly orderBy: SQL;
  readonly limit: number;
}

export function windowOf<Row>(scope: CursorScope, {columns, direction}: Order<Row>): Window {
  const position = readCursor(scope);
  const keyword = sql.raw(direction);
  return {
    after: position && beyond(position, columns, direction),
    orderBy: list(columns.map((column) => sql`${comparable(column)} ${keyword}`)),
    limit: limitOf(scope) + 1,
  };
}

/** Cuts what a window read to the page, and names the place where it ends. */
export function pageOf<Row>(scope: CursorScope, order: Order<Row>, rows: readonly Row[]) {
  const limit = limitOf(scope);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    nextCursor: last === undefined ? null : writeCursor(scope, order.position(last)),
  };
}

export function limitOf({query}: CursorScope): number {
  return query.limit ?? USUAL_LIMIT;
}

function beyond(position: CursorPosition, columns: readonly SortColumn[], direction: 'asc' | 'desc'): SQL {
  const [first] = columns;
  if (!first || position.length !== columns.length) throw cursorMismatch();
  const values = columns.map(({type}, index) => sortValue(position[index] ?? '', type));
  const operator = sql.raw(direction === 'asc' ? '>' : '<');
  // The first comparison repeats what the second says, in a form that an index understands.
  return sql`${comparable(first)} ${operator}= ${values[0]}
    and (${list(columns.map(comparable))}) ${operator} (${list(values)})`;
}

const FITS: Readonly<Record<SortColumn['type'], (text: string) => boolean>> = {
  timestamptz: (text) => v.is(instantSchema, text),
  numeric: (text) => isDecimal(text) || /^-?Infinity$/.test(text),
  text: isStorable,
};

/** A cursor is made by us, but anybody can write one. */
function sortValue(value: string | number, type: SortColumn['type']): SQL {
  if (!FITS[type](String(value))) throw cursorMismatch();
  return sql`${String(value)}::${sql.raw(type)}`;
}

function comparable({value, type}: SortColumn): SQL {
  return type === 'text' ? sql`${value} collate "C"` : sql`${value}`;
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}
