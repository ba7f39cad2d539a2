import {QueryObserver} from '@tanstack/query-core';
import type {QueryClient} from '@tanstack/query-core';
import type {Capabilities, PartnerBackend, Session} from '@kabinet/contract';
import {keyOf} from './reads.js';
import {Store} from './store.js';

/** `live`: changes arrive by themselves; `paused`: they should and do not; `off`: the widgets ask from time to time. */
export type LiveState = 'off' | 'live' | 'paused';

const POLL_SECONDS = 60;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** A stream that stays open this long counts as working, though nothing has happened on it yet. */
const SETTLED_MS = 2000;
/** Shorter breaks are not worth a word to the visitor. */
const PATIENCE_MS = 10_000;

/**
 * Keeps the answers of one runtime fresh: one stream of hints while any widget is on the page, or else polling. Hints
 * carry no data, they only make answers of their topics stale; those on screen are asked again.
 */
export class LiveUpdates {
  readonly state = new Store<LiveState>('off');
  readonly #backend: PartnerBackend;
  readonly #cache: QueryClient;
  #running: AbortController | undefined;

  constructor(backend: PartnerBackend, cache: QueryClient) {
    this.#backend = backend;
    this.#cache = cache;
  }

  start(): void {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    let streaming = false;
    const session = new QueryObserver<Session>(this.#cache, {queryKey: keyOf('session', {}), enabled: false});
    const follow = (capabilities: Capabilities | undefined): void => {
      if (!capabilities || streaming) return;
      streaming = true;
      this.#poll(capabilities, running.signal);
      if (capabilities.realtime && this.#backend.stream) void this.#stream(running.signal);
    };
    const release = session.subscribe(({data}) => follow(data?.capabilities));
    running.signal.addEventListener('abort', release);
    follow(session.getCurrentResult().data?.capabilities);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.state.value = 'off';
  }

  async #stream(signal: AbortSignal): Promise<void> {
    let after: string | undefined;
    let failures = 0;
    while (!signal.aborted) {
      const settled = timer(SETTLED_MS, signal, () => {
        failures = 0;
        this.state.value = 'live';
      });
      try {
        for await (const hint of this.#backend.stream?.({after}, {signal}) ?? []) {
          if (signal.aborted) break;
          failures = 0;
          this.state.value = 'live';
          after = hint.id ?? after;
          this.#refresh(hint.topics);
        }
      } catch {
        // A lost connection is no error: the pause below and polling in the meantime are the answer to it.
      }
      settled();
      if (signal.aborted) return;
      const patience = timer(PATIENCE_MS, signal, () => (this.state.value = 'paused'));
      await pause(backoff(failures++), signal);
      patience();
      if (failures > 3) this.state.value = 'paused';
      // Hints of the time in between may be lost for good.
      if (after === undefined && !signal.aborted) this.#refresh(undefined);
    }
  }

  #poll(capabilities: Capabilities, signal: AbortSignal): void {
    const seconds = capabilities.limits?.pollSeconds ?? POLL_SECONDS;
    const interval = setInterval(() => {
      if (this.state.value !== 'live' && !document.hidden) this.#refresh(undefined);
    }, seconds * 1000);
    signal.addEventListener('abort', () => clearInterval(interval));
  }

  /** A hidden page asks nothing; returning to it asks once for everything that became stale. */
  #refresh(topics: readonly string[] | undefined): void {
    void this.#cache.invalidateQueries({
      predicate: ({queryKey}) => !topics || topics.includes(String(queryKey[0])),
      refetchType: document.hidden ? 'none' : 'active',
    });
  }
}

function backoff(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS) * (0.75 + Math.random() / 4);
}

/** Returns a function that cancels it. */
function timer(ms: number, signal: AbortSignal, action: () => void): () => void {
  const id = setTimeout(action, ms);
  const cancel = (): void => clearTimeout(id);
  signal.addEventListener('abort', cancel, {once: true});
  return cancel;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const id = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(id), resolve()), {once: true});
  });
}
