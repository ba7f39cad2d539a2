interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions<Item, Result> {
  /** Writes all items in one transaction and gives their results in the same order. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** The most items in one transaction. */
  readonly groupSize: number;
  /** With so many waiting, further ones are refused: the database does not keep up. */
  readonly queueSize: number;
}

/** Too many are waiting; nothing was written. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

/**
 * Collects what arrives while one transaction commits, and writes it in the next: the cost of a commit is shared, and
 * nobody is answered before their own is on disk.
 */
export class GroupCommit<Item, Result> {
  readonly #options: GroupCommitOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #running: Promise<void> | undefined;

  constructor(options: GroupCommitOptions<Item, Result>) {
    this.#options = options;
  }

  /** Resolves when the item is committed. Rejects when it is not, with all others of its group. */
  add(item: Item): Promise<Result> {
    if (this.#waiting.length >= this.#options.queueSize) {
      return Promise.reject(new QueueFullError('Too many are waiting for the database.'));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({item, resolve, reject});
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is waiting. */
  async drained(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Requests that arrived in the same turn of the event loop belong to the first group.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, this.#options.groupSize);
      await this.#commit(group);
    }
    this.#running = undefined;
  }

  async #commit(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#options.commit(group.map(({item}) => item));
      group.forEach(({resolve}, index) => resolve(results[index] as Result));
    } catch (error) {
      for (const {reject} of group) reject(error);
    }
  }
}
