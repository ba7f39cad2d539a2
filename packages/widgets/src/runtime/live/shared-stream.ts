import type {Hint, StreamOptions} from '@kabinet/contract';
import type {Stream, StreamQuery} from './one-stream.js';

/** Told by the page that has the stream: it is open, this came, it is lost. Asked by another: is it open? */
export type StreamWord = 'asked' | 'open' | 'lost' | {readonly hint: Hint};

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
    yield* release ? lead(channel, stream(query, watched(channel, options)), options) : follow(name, channel, options);
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

/** The others hear of the opening, also those that come after it. */
function watched(channel: BroadcastChannel, options: StreamOptions): StreamOptions {
  const onOpen = (): void => {
    channel.onmessage = ({data}: MessageEvent<StreamWord>) => data === 'asked' && tell(channel, 'open');
    tell(channel, 'open');
    options.onOpen?.();
  };
  return {...options, onOpen};
}

async function* lead(channel: BroadcastChannel, hints: AsyncIterable<Hint>, {signal}: StreamOptions) {
  const alive = setInterval(() => channel.onmessage && tell(channel, 'open'), ALIVE_MS);
  const end = (): void => {
    clearInterval(alive);
    tell(channel, 'lost');
  };
  signal?.addEventListener('abort', end);
  try {
    for await (const hint of hints) {
      tell(channel, {hint});
      yield hint;
    }
  } finally {
    signal?.removeEventListener('abort', end);
    if (!signal?.aborted) end();
  }
}

async function* follow(name: string, channel: BroadcastChannel, {signal, onOpen}: StreamOptions) {
  const heard: Hint[] = [];
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
    if (typeof data === 'object') heard.push(data.hint);
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
