import {TOPICS} from '@kabinet/contract';
import type {Hint, Topic} from '@kabinet/contract';

/** Hints kept for whoever comes back. */
const KEPT = 200;

type NumberedHint = Hint & {readonly number: number};

/** Hands out one partner's hints, also those missed since an id. */
export class HintBoard {
  readonly #kept: NumberedHint[] = [];
  readonly #listeners = new Set<() => void>();
  #last = 0;

  /** Of the latest hint. */
  get lastId(): string {
    return String(this.#last);
  }

  publish(topics: readonly Topic[]): void {
    const number = ++this.#last;
    this.#kept.push({number, id: String(number), topics: [...topics]});
    if (this.#kept.length > KEPT) this.#kept.shift();
    for (const wake of this.#listeners) wake();
  }

  /** From now on, or after the hint with that id, until the signal is aborted; then it rejects with its reason. */
  follow(after: string | undefined, signal: AbortSignal | undefined): AsyncGenerator<Hint> {
    const from = after === undefined ? this.#last : Number(after);
    return this.#hintsAfter(from, signal);
  }

  async *#hintsAfter(from: number, signal: AbortSignal | undefined): AsyncGenerator<Hint> {
    let seen = from;
    if (!this.#remembers(from)) {
      seen = this.#last;
      yield {id: String(seen), topics: [...TOPICS]};
    }
    for (;;) {
      signal?.throwIfAborted();
      const next = this.#kept.find(({number}) => number > seen);
      if (next) {
        seen = next.number;
        yield {id: String(next.number), topics: next.topics};
      } else await this.#change(signal);
    }
  }

  #remembers(number: number): boolean {
    const oldest = this.#kept[0]?.number ?? this.#last + 1;
    return Number.isInteger(number) && number >= oldest - 1 && number <= this.#last;
  }

  #change(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#listeners.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#listeners.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}
