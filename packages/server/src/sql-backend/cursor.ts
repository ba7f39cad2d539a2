import {createHash} from 'node:crypto';
import type {BackendError} from '@kabinet/contract';
import {canonicalJson} from './canonical-json.js';
import {invalid} from './failures.js';

/** Where a page ended: the sort values of its last row, the unique one last. */
export type Position = readonly (string | number)[];

/** What a cursor belongs to: anything that, changed, would make another list. */
export interface CursorScope {
  readonly partnerId: string;
  readonly operation: string;
  readonly query: {readonly cursor?: string | undefined; readonly limit?: number | undefined};
}

export function writeCursor(scope: CursorScope, position: Position): string {
  return Buffer.from(JSON.stringify([bindingOf(scope), ...position])).toString('base64url');
}

/**
 * The position that the query's cursor names; undefined when it has none.
 * @throws {BackendError} `validation` for a cursor of another list, another partner, or nothing of ours.
 */
export function readCursor(scope: CursorScope): Position | undefined {
  const {cursor} = scope.query;
  if (cursor === undefined) return undefined;
  const [binding, ...position] = parse(cursor);
  if (binding === bindingOf(scope) && position.length > 0 && position.every(isSortValue)) return position;
  throw cursorMismatch();
}

export function cursorMismatch(): BackendError {
  return invalid('/cursor', 'cursor_mismatch', 'The cursor does not belong to this query.');
}

/** The page size may change on the way; everything else may not. */
function bindingOf({partnerId, operation, query}: CursorScope): string {
  const {cursor: _cursor, limit: _limit, ...rest} = query;
  return createHash('sha256')
    .update(canonicalJson([partnerId, operation, rest]))
    .digest('base64url')
    .slice(0, 16);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isSortValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
