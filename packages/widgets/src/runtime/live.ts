import {QueryObserver} from '@tanstack/query-core';
import type {QueryClient} from '@tanstack/query-core';
import type {PartnerBackend, Session} from '@kabinet/contract';
import {InStep} from './live/in-step.js';
import {listen} from './live/listen.js';
import {oneStream} from './live/one-stream.js';
import type {Stream} from './live/one-stream.js';
import {Refresher} from './live/refresher.js';
import {later} from './live/wait.js';
import {keyOf} from './reads.js';
import {Store} from './store.js';

/**
 * `live`: changes arrive by themselves, something came through; `paused`: they did and do not any more; `held`: the
 * visitor wants the figures to stand still; `off`: the widgets ask from time to time.
 */
export type LiveState = 'off' | 'live' | 'paused' | 'held';

const POLL_SECONDS = 30;
/** Shorter breaks are not worth a word to the visitor. */
const PATIENCE_MS = 10_000;
/** A stream that takes longer to open than this may have missed what the first answers did not know yet. */
const QUICK_MS = 1000;
/** Who comes back to the page sees new figures soon, be there a stream or not. */
const RETURN_MS = 500;

/**
 * Keeps the answers of one runtime fresh while somebody looks: by a stream of hints, or else by asking from time to
 * time. Hints carry no data, they only make answers of their topics stale. A hidden page does nothing; coming back to
 * it asks once for everything.
 */
export class LiveUpdates {
  readonly state = new Store<LiveState>('off');
  /** What each question of the runtime goes through. */
  readonly inStep = new InStep();
  readonly #backend: PartnerBackend;
  readonly #cache: QueryClient;
  #wanted: AbortController | undefined;
  #running: AbortController | undefined;
  #session: Session | undefined;
  #wasAway = false;
  #lastHint: string | undefined;
  #callOffPause: (() => void) | undefined;

  constructor(backend: PartnerBackend, cache: QueryClient) {
    this.#backend = backend;
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
    this.#lastHint = undefined;
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
        void this.#ask(undefined);
      }
    }
  }

  #rest(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#callOffPause = undefined;
  }

  #run({capabilities, partner}: Session): void {
    const running = new AbortController();
    const {signal} = running;
    this.#running = running;
    const refresher = new Refresher((topics) => this.#ask(topics), signal);
    const seconds = capabilities.limits?.pollSeconds ?? POLL_SECONDS;
    const interval = setInterval(() => this.state.value === 'live' || refresher.want(), seconds * 1000);
    signal.addEventListener('abort', () => clearInterval(interval));
    const stream = capabilities.realtime ? this.#backend.stream?.bind(this.#backend) : undefined;
    const isBack = this.#wasAway;
    this.#wasAway = false;
    if (stream) this.#listen(this.#shared(stream, partner.id), refresher, signal, isBack);
    else if (isBack) refresher.want();
  }

  #listen(stream: Stream, refresher: Refresher, signal: AbortSignal, isBack: boolean): void {
    const begun = performance.now();
    let isFirst = !isBack;
    const callOffReturn = isBack ? later(RETURN_MS, signal, () => refresher.want()) : undefined;
    void listen(
      {
        connect: (options) => stream({after: this.#lastHint}, options),
        onOpen: () => {
          callOffReturn?.();
          this.#callOffPause?.();
          this.#callOffPause = undefined;
          this.state.value = 'live';
          // What happened in between may never be told.
          if (!isFirst || performance.now() - begun > QUICK_MS) refresher.want();
          isFirst = false;
        },
        onHint: ({id, topics}) => {
          this.#lastHint = id ?? this.#lastHint;
          refresher.want(topics);
        },
        onLost: () => this.#lose(refresher, signal),
      },
      signal,
    );
    if (this.state.value === 'live') this.#lose(refresher, signal);
  }

  #shared(stream: Stream, partner: string): Stream {
    const {address} = this.#backend;
    return (query, options = {}) => oneStream({address, partner}, stream, query, options);
  }

  /** A break becomes worth a word with time; from then on the widgets ask. */
  #lose(refresher: Refresher, signal: AbortSignal): void {
    if (this.state.value !== 'live') return;
    this.#callOffPause ??= later(PATIENCE_MS, signal, () => {
      this.#callOffPause = undefined;
      this.state.value = 'paused';
      refresher.want();
    });
  }

  #ask(topics: ReadonlySet<string> | undefined): Promise<void> {
    return this.inStep.round(() =>
      this.#cache.invalidateQueries({predicate: ({queryKey}) => !topics || topics.has(String(queryKey[0]))}),
    );
  }
}
