import {QueryObserver} from '@tanstack/query-core';
import type {QueryClient} from '@tanstack/query-core';
import type {PartnerBackend, Session} from '@kabinet/contract';
import type {Followed, Look} from './live/following.js';
import {InStep} from './live/in-step.js';
import type {LiveState} from './live/live-state.js';
import {quiet} from './live/quiet.js';
import {keyOf} from './reads.js';
import {Store} from './store.js';

/**
 * Keeps the answers of one runtime fresh while somebody looks: by a stream of hints, or else by asking from time to
 * time. Hints carry no data, they only make answers of their topics stale. A hidden page does nothing; coming back to
 * it asks once for everything. How it follows comes after the first answers are on the screen.
 */
export class LiveUpdates implements Followed {
  readonly backend: PartnerBackend;
  readonly state = new Store<LiveState>('off');
  /** What each question of the runtime goes through. */
  readonly inStep = new InStep();
  lastHint: string | undefined;
  readonly #cache: QueryClient;
  #wanted: AbortController | undefined;
  #running: AbortController | undefined;
  #session: Session | undefined;
  #wasAway = false;

  constructor(backend: PartnerBackend, cache: QueryClient) {
    this.backend = backend;
    this.#cache = cache;
  }

  start(): void {
    this.stop();
    const wanted = new AbortController();
    this.#wanted = wanted;
    const session = new QueryObserver<Session>(this.#cache, {queryKey: keyOf('session', {}), enabled: false});
    const follow = (answer: Session | undefined): void => {
      this.#session = answer ?? this.#session;
      this.#attend();
    };
    wanted.signal.addEventListener(
      'abort',
      session.subscribe(({data}) => follow(data)),
    );
    document.addEventListener('visibilitychange', () => this.#attend(), {signal: wanted.signal});
    follow(session.getCurrentResult().data);
  }

  stop(): void {
    this.#wanted?.abort();
    this.#wanted = undefined;
    this.#session = undefined;
    this.#wasAway = false;
    this.lastHint = undefined;
    this.#rest();
    this.state.value = 'off';
  }

  /** The visitor wants the figures to stand still, or to move again. */
  hold(isHeld: boolean): void {
    if (isHeld === (this.state.value === 'held')) return;
    this.#rest();
    this.state.value = isHeld ? 'held' : 'off';
    this.#wasAway = true;
    this.#attend();
  }

  /** Works as long as somebody looks and wants it to. */
  #attend(): void {
    if (document.hidden) {
      this.#wasAway = true;
      this.#rest();
    } else if (this.#wanted && !this.#running && this.state.value !== 'held') {
      if (this.#session) this.#run(this.#session);
      else if (this.#wasAway) {
        this.#wasAway = false;
        void this.ask(undefined);
      }
    }
  }

  #rest(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #run(session: Session): void {
    const running = new AbortController();
    const look = {begun: performance.now(), isBack: this.#wasAway};
    this.#running = running;
    this.#wasAway = false;
    // What happens between the first answers and the stream is told by the stream.
    this.lastHint ??= session.lastHint;
    this.#follow(session, look, running.signal).catch(() => {
      if (this.#running !== running) return;
      // The next look at the page, or answer, tries again.
      this.#wasAway = true;
      this.#rest();
    });
  }

  async #follow(session: Session, look: Look, signal: AbortSignal): Promise<void> {
    // Nothing of it is seen at first, so the answers go before it.
    if (!look.isBack) await quiet(this.#cache, signal);
    if (signal.aborted) return;
    const {follow} = await import('./live/following.js');
    if (!signal.aborted) follow(this, session, look, signal);
  }

  ask(topics: ReadonlySet<string> | undefined): Promise<void> {
    return this.inStep.round(() =>
      this.#cache.invalidateQueries({predicate: ({queryKey}) => !topics || topics.has(String(queryKey[0]))}),
    );
  }
}
