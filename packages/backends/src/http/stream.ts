import {BackendError, checkAnswer, hintSchema, TOPICS} from '@kabinet/contract';
import type {Hint, StreamOptions} from '@kabinet/contract';
import {createParser} from 'eventsource-parser';
import type {EventSourceMessage} from 'eventsource-parser';
import {broken, contentTypeOf} from './answer.js';
import {AttemptFailed} from './retry.js';
import type {Transport} from './transport.js';

/** No hint comes near it. */
const MAX_EVENT_CHARACTERS = 1024 * 1024;

/**
 * Hints of one connection. Ends when the server closes it; coming back, with the last id, is the caller's decision.
 * @throws {BackendError} The connection could not be opened, or was silent for too long.
 */
export async function* streamHints(
  transport: Transport,
  after: string | undefined,
  {signal, onOpen}: StreamOptions,
  silenceMs: number,
): AsyncGenerator<Hint> {
  const watch = new Watch(silenceMs, signal);
  try {
    const response = await watch.guard(transport.openStream(after, {signal: watch.signal}));
    if (response.status === 204) return;
    if (!/^text\/event-stream\s*(?:;|$)/i.test(contentTypeOf(response))) {
      throw broken('content_type', `A stream is expected, not ${contentTypeOf(response)}.`, undefined);
    }
    yield* hintsIn(response, watch, onOpen);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof AttemptFailed ? error.error : error;
  } finally {
    watch.end();
  }
}

/** Headers alone prove nothing: a proxy that keeps the body to itself passes them on. */
async function* hintsIn(response: Response, watch: Watch, onOpen: StreamOptions['onOpen']): AsyncGenerator<Hint> {
  let isOpen = false;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const hints: Hint[] = [];
  const parser = createParser({
    onEvent: (event) => hints.push(...hintsOf(event)),
    onError: ({type}) => {
      if (type === 'max-buffer-size-exceeded') throw broken('body', 'An event of the stream is too large.', undefined);
    },
    maxBufferSize: MAX_EVENT_CHARACTERS,
  });
  while (reader) {
    const {done, value} = await watch.guard(reader.read());
    if (done) return;
    if (!isOpen) onOpen?.();
    isOpen = true;
    parser.feed(decoder.decode(value, {stream: true}));
    yield* hints.splice(0);
  }
}

/** Events of other types are for others. One of ours that cannot be read still says that something changed. */
function hintsOf({event, id, data}: EventSourceMessage): Hint[] {
  if (event !== undefined && event !== 'message') return [];
  const own = id === undefined ? {} : {id};
  try {
    return [{...checkAnswer(hintSchema, JSON.parse(data)), ...own}];
  } catch {
    return [{...own, topics: [...TOPICS]}];
  }
}

/** Gives a connection up that says nothing, not even that it is alive. */
class Watch {
  readonly #controller = new AbortController();
  readonly #silenceMs: number;
  readonly #caller: AbortSignal | undefined;
  readonly #leave = () => this.#controller.abort(this.#caller?.reason);
  readonly #ended: Promise<never>;

  constructor(silenceMs: number, caller: AbortSignal | undefined) {
    this.#silenceMs = silenceMs;
    this.#caller = caller;
    this.#ended = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason as Error), {once: true});
    });
    this.#ended.catch(() => undefined);
    caller?.throwIfAborted();
    caller?.addEventListener('abort', this.#leave, {once: true});
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for the next sign of life. @throws {BackendError} `timeout`, or what broke the connection. */
  async guard<Value>(next: Promise<Value>): Promise<Value> {
    const silence = new BackendError('timeout', 'The stream fell silent.', {stage: 'connection'});
    const timer = setTimeout(() => this.#controller.abort(silence), this.#silenceMs);
    try {
      return await Promise.race([next, this.#ended]);
    } catch (cause) {
      if (this.signal.aborted) throw this.signal.reason as Error;
      if (cause instanceof AttemptFailed || cause instanceof BackendError) throw cause;
      throw new BackendError('unavailable', 'The stream broke.', {stage: 'body', cause});
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    this.#caller?.removeEventListener('abort', this.#leave);
    this.#controller.abort();
  }
}
