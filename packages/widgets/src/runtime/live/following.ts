import type {PartnerBackend, Session} from '@kabinet/contract';
import type {Store} from '../store.js';
import {listen} from './listen.js';
import type {LiveState} from './live-state.js';
import {oneStream} from './one-stream.js';
import type {Stream} from './one-stream.js';
import {Refresher} from './refresher.js';
import {later} from './wait.js';

const POLL_SECONDS = 30;
/** Shorter breaks are not worth a word to the visitor. */
const PATIENCE_MS = 10_000;
/** A stream without a beginning that takes longer to open may have missed what the first answers did not know yet. */
const QUICK_MS = 1000;
/** Who comes back to the page sees new figures soon, be there a stream or not. */
const RETURN_MS = 500;

/** Whose answers are kept fresh. */
export interface Followed {
  readonly backend: PartnerBackend;
  readonly state: Store<LiveState>;
  /** The hint that came last, of this stream or one before. */
  lastHint: string | undefined;
  /** Asks again; without topics, for everything. */
  ask(topics: ReadonlySet<string> | undefined): Promise<void>;
}

/** Since when somebody looks. */
export interface Look {
  /** As of `performance.now()`. */
  readonly begun: number;
  /** The visitor was away: everything on the page may be stale. */
  readonly isBack: boolean;
}

/** Keeps the answers fresh until the signal is aborted. */
export function follow(followed: Followed, session: Session, {begun, isBack}: Look, signal: AbortSignal): void {
  const {capabilities, partner} = session;
  const {backend, state} = followed;
  const refresher = new Refresher((topics) => followed.ask(topics), signal);
  const seconds = capabilities.limits?.pollSeconds ?? POLL_SECONDS;
  const interval = setInterval(() => state.value === 'live' || refresher.want(), seconds * 1000);
  signal.addEventListener('abort', () => clearInterval(interval));
  const stream = capabilities.realtime ? backend.stream?.bind(backend) : undefined;
  if (!stream) {
    if (isBack) refresher.want();
    return;
  }
  let isFirst = !isBack;
  let callOffPause: (() => void) | undefined;
  const callOffReturn = isBack ? later(RETURN_MS, signal, () => refresher.want()) : undefined;
  const shared = sharedWith(backend.address, partner.id, stream);
  void listen(
    {
      connect: (options) => shared({after: followed.lastHint}, options),
      onOpen: () => {
        callOffReturn?.();
        callOffPause?.();
        callOffPause = undefined;
        state.value = 'live';
        // What happened in between may never be told.
        if (!isFirst || (followed.lastHint === undefined && performance.now() - begun > QUICK_MS)) refresher.want();
        isFirst = false;
      },
      onHint: ({id, topics}) => {
        followed.lastHint = id ?? followed.lastHint;
        refresher.want(topics);
      },
      onLost: lose,
    },
    signal,
  );
  if (state.value === 'live') lose();

  /** A break becomes worth a word with time; from then on the widgets ask. */
  function lose(): void {
    if (state.value !== 'live') return;
    callOffPause ??= later(PATIENCE_MS, signal, () => {
      callOffPause = undefined;
      state.value = 'paused';
      refresher.want();
    });
  }
}

function sharedWith(address: string | undefined, partner: string, stream: Stream): Stream {
  return (query, options = {}) => oneStream({address, partner}, stream, query, options);
}
