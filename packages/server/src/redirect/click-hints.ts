import type {Db} from '../database/types.js';
import {notifyStatement} from '../hints/channel.js';

/** A partner hears of new clicks at most this often, however many there are. */
const PAUSE_MS = 300;

/**
 * Tells partners of new clicks. Outside the clicks' transaction: NOTIFY makes commits wait for each other, and a lost
 * hint does no harm.
 */
export class ClickHints {
  readonly #db: Db;
  readonly #onError: (error: unknown) => void;
  readonly #partners = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Db, onError: (error: unknown) => void) {
    this.#db = db;
    this.#onError = onError;
  }

  send(partnerId: string): void {
    this.#partners.add(partnerId);
    this.#timer ??= setTimeout(() => void this.#flush(), PAUSE_MS);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#flush();
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    const partners = [...this.#partners];
    this.#partners.clear();
    try {
      for (const partnerId of partners) {
        await this.#db.execute(notifyStatement({partnerId, topics: ['report', 'links']}));
      }
    } catch (error) {
      this.#onError(error);
    }
  }
}
