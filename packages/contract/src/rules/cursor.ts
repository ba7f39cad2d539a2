import {canonicalJson} from '../canonical-json.js';
import type {BackendError} from '../errors.js';
import {invalid} from '../refusals.js';

/** Where a page ended: the sort values of its last row, the unique one last. */
export type CursorPosition = readonly (string | number)[];

/** What a cursor belongs to: anything that, changed, would make another list. */
export interface CursorScope {
  readonly partner: string;
  readonly operation: string;
  readonly query: {
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
    readonly totals?: boolean | undefined;
  };
}

export function writeCursor(scope: CursorScope, position: CursorPosition): string {
  return toBase64Url(JSON.stringify([bindingOf(scope), ...position]));
}

/**
 * The position that the query's cursor names; undefined when it has none.
 * @throws {BackendError} `validation` for a cursor of another list, of another partner, or nothing of ours.
 */
export function readCursor(scope: CursorScope): CursorPosition | undefined {
  const {cursor} = scope.query;
  if (cursor === undefined) return undefined;
  const [binding, ...position] = parse(cursor);
  if (binding === bindingOf(scope) && position.length > 0 && position.every(isSortValue)) return position;
  throw cursorMismatch();
}

export function cursorMismatch(): BackendError {
  return invalid('/cursor', 'cursor_mismatch', 'The cursor does not belong to this query.');
}

/** The page size may change on the way, and whether the rows are counted; everything else may not. */
function bindingOf({partner, operation, query}: CursorScope): string {
  const {cursor: _cursor, limit: _limit, totals: _totals, ...rest} = query;
  return fingerprint(canonicalJson([partner, operation, rest]));
}

/** FNV-1a, 64 bits: tells queries apart; a cursor protects nothing. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(fromBase64Url(cursor));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isSortValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function toBase64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}
