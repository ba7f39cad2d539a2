import {TOPICS} from '@kabinet/contract';
import type {Hint, StreamOptions} from '@kabinet/contract';
import type {Stream, StreamQuery} from './one-stream.js';

/**
 * Told by the page that has the stream: it is open and its latest hint was this one, this came, it is lost. Asked by
 * another: is it open?
 */
export type StreamWord = 'asked' | 'lost' | {readonly open: string | undefined} | {readonly hint: Hint};

/** So often does the page that has the stream say that it is alive. */
const ALIVE_MS = 10_000;
/** After this silence the others believe it no more: it hangs, or its stream never opened. */
const SILENCE_MS = 30_000;

/**
 * The stream of the page that comes first; pages that come later hear from it what it hears. When it goes or loses its
 * stream, this connection is lost for all of them, and the first that comes back has the next one.
 * @param name - What the pages with the same stream have in common.
 * @throws {DOMException} This page may hold no locks.
 */
export async function* sharedStream(
  name: string,
  stream: Stream,
  query: StreamQuery,
  options: StreamOptions,
): AsyncGenerator<Hint> {
  const release = await lock(name);
  const channel = new BroadcastChannel(name);
  const {signal} = options;
  // At once, however long the stream takes to end.
  if (release) signal?.addEventListener('abort', release);
  try {
    if (signal?.aborted) return;
    yield* release
      ? new Lead(channel, query.after).hints((watched) => stream(query, watched), options)
      : follow(name, channel, query, options);
  } finally {
    channel.close();
    release?.();
  }
}

/** What gives the lock back; undefined when another page has it. */
function lock(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const hold = (held: Lock | null): Promise<void> | undefined => {
      if (held) return new Promise((release) => resolve(release));
      resolve(undefined);
      return undefined;
    };
    navigator.locks.request(name, {ifAvailable: true}, hold).catch(reject);
  });
}

/** The stream of this page, which the others hear of: its opening, also those that come after it, and its hints. */
class Lead {
  readonly #channel: BroadcastChannel;
  #latest: string | undefined;
  #isOpen = false;

  constructor(channel: BroadcastChannel, latest: string | undefined) {
    this.#channel = channel;
    this.#latest = latest;
    channel.onmessage = ({data}: MessageEvent<StreamWord>) => data === 'asked' && this.#tellOpen();
  }

  async *hints(open: (options: StreamOptions) => AsyncIterable<Hint>, options: StreamOptions): AsyncGenerator<Hint> {
    const {signal} = options;
    const onOpen = (): void => {
      this.#isOpen = true;
      this.#tellOpen();
      options.onOpen?.();
    };
    const alive = setInterval(() => this.#tellOpen(), ALIVE_MS);
    const end = (): void => {
      clearInterval(alive);
      this.#isOpen = false;
      tell(this.#channel, 'lost');
    };
    signal?.addEventListener('abort', end);
    try {
      for await (const hint of open({...options, onOpen})) {
        this.#latest = hint.id ?? this.#latest;
        tell(this.#channel, {hint});
        yield hint;
      }
    } finally {
      signal?.removeEventListener('abort', end);
      if (!signal?.aborted) end();
    }
  }

  #tellOpen(): void {
    if (this.#isOpen) tell(this.#channel, {open: this.#latest});
  }
}

async function* follow(
  name: string,
  channel: BroadcastChannel,
  {after}: StreamQuery,
  {signal, onOpen}: StreamOptions,
): AsyncGenerator<Hint> {
  const heard: Hint[] = [];
  let isFirst = true;
  const over = new AbortController();
  let wake: () => void = () => undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => (over.abort(), wake());
  const wait = (): void => {
    clearTimeout(silence);
    silence = setTimeout(end, SILENCE_MS);
  };
  channel.onmessage = ({data}: MessageEvent<StreamWord>) => {
    if (data === 'asked') return;
    if (data === 'lost') return end();
    wait();
    onOpen?.();
    if ('hint' in data) heard.push(data.hint);
    else {
      // What was told before this page listened, if anything was, is told as one hint.
      if (isFirst && after !== undefined && data.open !== after) heard.push({id: data.open, topics: [...TOPICS]});
      isFirst = false;
    }
    wake();
  };
  // A page that was closed or has crashed says nothing, but leaves its lock.
  navigator.locks.request(name, {signal: over.signal}, end).catch(() => undefined);
  signal?.addEventListener('abort', end);
  wait();
  tell(channel, 'asked');
  try {
    while (!over.signal.aborted) {
      const hint = heard.shift();
      if (hint) yield hint;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', end);
    clearTimeout(silence);
    over.abort();
  }
}

function tell(channel: BroadcastChannel, word: StreamWord): void {
  channel.postMessage(word);
}
