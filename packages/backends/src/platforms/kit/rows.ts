import {BackendError} from '@kabinet/contract';
import type {Read} from './kept-answers.js';

/** Where in a list the next page begins. */
export interface PagePlace {
  /** Pages and rows before it. */
  readonly pages: number;
  readonly rows: number;
  /** The last row of the page before; undefined at the first. */
  readonly last: unknown;
}

/** One page of a list. */
export interface RawPage {
  readonly rows: readonly unknown[];
  /** Whether the platform says that there is more; by the size of the page when it does not. */
  readonly hasMore?: boolean | undefined;
  readonly at: number;
}

/** A list that is longer is not shown at all: figures of a part of it would be wrong without a word. */
const MOST_PAGES = 200;

/**
 * All rows of a list, page after page, each once: lists that are numbered repeat rows when new ones come in between.
 * A page that brings nothing new is the last: an API that does not know the parameter gives the first for ever.
 * @param size - Rows to a page, as it was asked for.
 * @throws {BackendError} `bad_response` when the list does not end, or when `toRow` throws it.
 */
export async function everyRow<Row extends {readonly id: string}>(
  size: number,
  ask: (place: PagePlace) => Promise<RawPage>,
  toRow: (raw: unknown, index: number) => Row,
): Promise<Read<readonly Row[]>> {
  const rows = new Map<string, Row>();
  let [at, seen, last]: [number, number, unknown] = [Infinity, 0, undefined];
  for (let pages = 0; ; pages++) {
    if (pages === MOST_PAGES) throw endless();
    const page = await ask({pages, rows: seen, last});
    at = Math.min(at, page.at);
    const before = rows.size;
    for (const [index, raw] of page.rows.entries()) {
      const row = toRow(raw, seen + index);
      if (!rows.has(row.id)) rows.set(row.id, row);
    }
    seen += page.rows.length;
    last = page.rows.at(-1);
    const isFull = page.hasMore ?? page.rows.length >= size;
    if (!isFull || rows.size === before) return {value: [...rows.values()], at};
  }
}

function endless(): BackendError {
  return new BackendError('bad_response', `The list has more than ${MOST_PAGES} pages.`, {
    code: 'platform_list_too_long',
    stage: 'schema',
  });
}
