import {QueryClient} from '@tanstack/query-core';
import type {Query} from '@tanstack/query-core';
import type {PartnerBackend} from '@kabinet/contract';
import {keepFew} from './kept-answers.js';
import {LiveUpdates} from './live.js';
import type {PeriodChoice} from './period-choice.js';
import {hashOf} from './reads.js';
import {Store} from './store.js';

/** How long an answer counts as fresh where no hint says otherwise. */
const FRESH_MS = 10_000;

/**
 * What all widgets of one backend have in common and what outlives a change of language or brand: the answers so far,
 * the stream, the chosen programme.
 */
export class Core {
  readonly cache = new QueryClient({
    defaultOptions: {
      queries: {
        queryKeyHashFn: hashOf,
        // Repeating a failed request is the backend's business: it knows `Retry-After`.
        retry: false,
        staleTime: FRESH_MS,
        // Asked offline too, so that the visitor hears of it at once instead of waiting.
        networkMode: 'always',
        refetchOnReconnect: false,
        // Coming back to the page is the affair of the live updates.
        refetchOnWindowFocus: false,
      },
    },
  });
  readonly live: LiveUpdates;
  /** The programme the visitor chose last; every widget without one of its own follows. */
  readonly chosenProgramme = new Store<string | undefined>(undefined);
  /** The one widget that shows the login card after the session has expired. */
  readonly loginCard = new Store<object | undefined>(undefined);
  readonly #periods = new Map<string, Store<PeriodChoice | undefined>>();
  #users = 0;
  /** The cache's own watch misses a page that was opened without a connection, so it is not asked to watch. */
  readonly #catchUp = (): void => {
    const isDue = (query: Query): boolean => query.state.status === 'error' || query.isStale();
    void this.cache.invalidateQueries({type: 'active', predicate: isDue});
  };

  constructor(backend: PartnerBackend) {
    this.live = new LiveUpdates(backend, this.cache);
    keepFew(this.cache.getQueryCache());
  }

  /** The period of a group of widgets, once one of them has been given another than its own. */
  periodOf(group: string): Store<PeriodChoice | undefined> {
    const store = this.#periods.get(group) ?? new Store<PeriodChoice | undefined>(undefined);
    this.#periods.set(group, store);
    return store;
  }

  /** Called by each widget that comes onto the page. Returns what it calls when it leaves. */
  retain(): () => void {
    if (this.#users++ === 0) {
      this.live.start();
      addEventListener('online', this.#catchUp);
    }
    let released = false;
    return () => {
      if (released) return;
      released = true;
      if (--this.#users > 0) return;
      this.live.stop();
      removeEventListener('online', this.#catchUp);
    };
  }

  /** Asks again for everything on the page, keeping what is shown until the answers are there. */
  refresh(): void {
    void this.cache.invalidateQueries({type: 'active'});
  }

  dispose(): void {
    this.live.stop();
    // Widgets let go of their answers a moment later; they are not to be kept for others then.
    for (const answer of this.cache.getQueryCache().getAll()) answer.gcTime = 0;
    this.cache.clear();
  }
}
