import {BackendError} from '@kabinet/contract';
import type {Commission, CommissionPage, CommissionsQuery} from '@kabinet/contract';

export type AskForPage = (query: CommissionsQuery, signal: AbortSignal) => Promise<CommissionPage>;

const PAGE = 100;

/**
 * Reads a list of commissions to its end, page by page, each row once. It stands by the moment of the event, which never
 * changes, so that no row can slip past while others change. After a failure it goes on where it was.
 */
export class CommissionReader {
  readonly #ask: AskForPage;
  readonly #query: CommissionsQuery;
  readonly #seen = new Set<string>();
  #cursor: string | null | undefined;

  constructor(ask: AskForPage, query: CommissionsQuery) {
    this.#ask = ask;
    this.#query = wholeOf(query);
  }

  /** Rows read. */
  get count(): number {
    return this.#seen.size;
  }

  get isDone(): boolean {
    return this.#cursor === null;
  }

  /** How many there are and what they come to, as the backend counts them, and the first of them. */
  survey(signal: AbortSignal): Promise<CommissionPage> {
    return this.#ask({...this.#query, limit: 1}, signal);
  }

  /** The rows of the next page that were not seen before. */
  async next(signal: AbortSignal): Promise<Commission[]> {
    const cursor = this.#cursor ?? undefined;
    const query = {...this.#query, totals: false, limit: PAGE, ...(cursor !== undefined && {cursor})};
    const {items, nextCursor = null} = await this.#ask(query, signal);
    if (nextCursor !== null && nextCursor === cursor) {
      throw new BackendError('bad_response', 'The list of commissions does not come to an end.');
    }
    this.#cursor = nextCursor;
    return items.filter(({id}) => !this.#seen.has(id) && this.#seen.add(id));
  }
}

/** The whole set that is listed, newest or oldest first. */
function wholeOf({sort, direction, ...query}: CommissionsQuery): CommissionsQuery {
  const {jumpTo: _jumpTo, cursor: _cursor, limit: _limit, totals: _totals, ...rest} = query;
  return {...rest, ...(direction && (sort ?? 'occurredAt') === 'occurredAt' && {direction})};
}
