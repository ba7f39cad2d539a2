import {TOPICS} from '@kabinet/contract';
import type {Hint, Topic} from '@kabinet/contract';
import {HintMemory} from './hint-memory.js';
import {Mailbox} from './mailbox.js';

/** A subscriber gets at most one hint in this time; what happens meanwhile comes as one. */
const PAUSE_MS = 250;

export interface SubscribeOptions {
  readonly signal?: AbortSignal | undefined;
  /** The id of the last hint that the reader knows of: what it has missed since then comes at once. */
  readonly after?: string | undefined;
  /** Called when the subscriber misses nothing any more. */
  readonly onOpen?: (() => void) | undefined;
}

/** Passes hints on to everybody in this process who listens for a partner. */
export class HintHub {
  readonly #mailboxes = new Map<string, Set<Mailbox>>();
  #lastId = Date.now();
  readonly #memory = new HintMemory(this.#lastId);
  #closed = false;

  /** How many streams are open. */
  get size(): number {
    let size = 0;
    for (const boxes of this.#mailboxes.values()) size += boxes.size;
    return size;
  }

  /** The id that a hint of now would have: a stream after it tells everything that happens from now on. */
  get latestId(): string {
    return String(Math.max(this.#lastId, Date.now()));
  }

  publish(partnerId: string, topics: Iterable<Topic>): void {
    const list = [...topics];
    this.#memory.note(partnerId, list, Number(this.#nextId()));
    for (const box of this.#mailboxes.get(partnerId) ?? []) box.put(list);
  }

  /** Tells everybody that anything may have changed: for the time when hints could not be heard. */
  publishAll(): void {
    this.#memory.forget(Number(this.#nextId()));
    for (const boxes of this.#mailboxes.values()) for (const box of boxes) box.put(TOPICS);
  }

  /** Hints for one partner until the signal is aborted, which throws its reason, or the hub closes, which ends them. */
  async *subscribe(partnerId: string, {signal, after, onOpen}: SubscribeOptions = {}): AsyncGenerator<Hint, void> {
    signal?.throwIfAborted();
    const box = new Mailbox();
    const close = () => box.close();
    signal?.addEventListener('abort', close, {once: true});
    if (after !== undefined) box.put(this.#memory.since(partnerId, Number(after)));
    this.#add(partnerId, box);
    try {
      onOpen?.();
      while (await box.filled()) {
        yield {id: this.#nextId(), topics: box.take()};
        await box.rest(PAUSE_MS);
      }
      signal?.throwIfAborted();
    } finally {
      signal?.removeEventListener('abort', close);
      this.#remove(partnerId, box);
    }
  }

  /** Ends every stream, and each that would begin later. */
  close(): void {
    this.#closed = true;
    for (const boxes of this.#mailboxes.values()) for (const box of boxes) box.close();
  }

  #add(partnerId: string, box: Mailbox): void {
    if (this.#closed) box.close();
    const boxes = this.#mailboxes.get(partnerId) ?? new Set();
    this.#mailboxes.set(partnerId, boxes.add(box));
  }

  #remove(partnerId: string, box: Mailbox): void {
    const boxes = this.#mailboxes.get(partnerId);
    boxes?.delete(box);
    if (boxes?.size === 0) this.#mailboxes.delete(partnerId);
  }

  /** Later hints have larger ids, also after a restart. */
  #nextId(): string {
    this.#lastId = Math.max(this.#lastId + 1, Date.now());
    return String(this.#lastId);
  }
}
