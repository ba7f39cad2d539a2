import {setTimeout as sleep} from 'node:timers/promises';
import type {Topic} from '@kabinet/contract';

/**
 * The hints that wait for one subscriber. A hint carries no data, so those that wait melt into one set of topics: the
 * queue never holds more than there are topics, however slow the reader.
 */
export class Mailbox {
  readonly #topics = new Set<Topic>();
  readonly #closing = new AbortController();
  #wake: (() => void) | undefined;

  put(topics: Iterable<Topic>): void {
    for (const topic of topics) this.#topics.add(topic);
    if (this.#topics.size > 0) this.#wake?.();
  }

  /** Resolves to true when there is something to take, to false when the mailbox is closed. One reader at a time. */
  async filled(): Promise<boolean> {
    if (this.#topics.size === 0 && !this.#closed) await new Promise<void>((resolve) => (this.#wake = resolve));
    return !this.#closed;
  }

  /** Everything that waits; nothing waits afterwards. */
  take(): Topic[] {
    const topics = [...this.#topics];
    this.#topics.clear();
    return topics;
  }

  /** Resolves after the time, or at once when the mailbox is closed. */
  async rest(milliseconds: number): Promise<void> {
    if (this.#closed) return;
    await sleep(milliseconds, undefined, {signal: this.#closing.signal}).catch(() => undefined);
  }

  close(): void {
    this.#closing.abort();
    this.#wake?.();
  }

  get #closed(): boolean {
    return this.#closing.signal.aborted;
  }
}
