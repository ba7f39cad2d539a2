import {BackendError, encodeQuery, STREAM_PATH} from '@kabinet/contract';
import type {ReadOptions, Route, WriteOptions} from '@kabinet/contract';
import {failureOf, isRedirect, readAnswer} from './answer.js';
import {AttemptFailed, withRetries} from './retry.js';
import type {Pace} from './retry.js';
import type {TokenKeeper} from './token.js';

export interface Timeouts {
  /** Milliseconds for one attempt, the token included. */
  readonly readMs: number;
  readonly writeMs: number;
  /** Silence after which a stream counts as dead; the server sends something every 15 seconds. */
  readonly silenceMs: number;
}

export interface TransportOptions {
  /** Absolute, or relative to the page. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timeouts: Timeouts;
  readonly pace: Pace;
}

/** Sends requests to one API, each with the token, and to nobody else. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #tokens: TokenKeeper;

  constructor(options: TransportOptions, tokens: TokenKeeper) {
    this.#options = options;
    this.#tokens = tokens;
  }

  /** The checked answer of one operation. @throws {BackendError} */
  async call(route: Route, input: object, {signal, idempotencyKey}: WriteOptions = {}): Promise<unknown> {
    const isRead = route.method === 'GET';
    const {timeouts, pace} = this.#options;
    const timeoutMs = isRead ? timeouts.readMs : timeouts.writeMs;
    const request = requestOf(route, input, idempotencyKey);
    const attempt = () =>
      within(timeoutMs, signal, async (limit) => readAnswer(await this.#send(request, limit), route, pace.now()));
    return withRetries(attempt, isRead || idempotencyKey !== undefined, pace, signal);
  }

  /** A response to the stream's request, its headers only. @throws {BackendError} */
  async openStream(after: string | undefined, {signal}: ReadOptions): Promise<Response> {
    const headers = {Accept: 'text/event-stream', ...(after !== undefined && {'Last-Event-ID': after})};
    const response = await this.#send({method: 'GET', path: STREAM_PATH, headers}, signal);
    if (response.ok || isRedirect(response)) return response;
    throw await failureOf(response, this.#options.pace.now());
  }

  /** One request, and a second one with another token when the first one's was refused. */
  async #send(request: WireRequest, signal: AbortSignal | undefined): Promise<Response> {
    const token = await this.#tokens.current();
    const response = await this.#fetch(request, token, signal);
    if (response.status !== 401) return response;
    this.#tokens.refuse(token);
    const another = await this.#tokens.current();
    if (another === token) return response;
    await response.body?.cancel();
    return this.#fetch(request, another, signal);
  }

  async #fetch(request: WireRequest, token: string, signal: AbortSignal | undefined): Promise<Response> {
    const {method, path, headers, body} = request;
    const url = this.#urlOf(path);
    signal?.throwIfAborted();
    try {
      // Called as a plain function: a browser's fetch refuses any other `this`.
      const {fetch} = this.#options;
      return await fetch(url, {
        method,
        headers: {...headers, Authorization: `Bearer ${token}`},
        ...(body !== undefined && {body}),
        signal: signal ?? null,
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
    } catch (cause) {
      signal?.throwIfAborted();
      throw isOffline()
        ? new AttemptFailed(new BackendError('offline', 'There is no network.', {stage: 'connection', cause}), false)
        : new AttemptFailed(
            new BackendError('unavailable', 'The API cannot be reached.', {stage: 'connection', cause}),
            true,
          );
    }
  }

  /** @throws {BackendError} `not_found` for an id that would lead out of the API's path. */
  #urlOf(path: string): string {
    const page = typeof location === 'undefined' ? undefined : location.href;
    const base = new URL(this.#options.url, page);
    const prefix = base.origin + base.pathname.replace(/\/$/, '');
    const url = new URL(prefix + path);
    if (url.href.startsWith(`${prefix}${path.split('?', 1)[0] ?? ''}`)) return url.href;
    throw new BackendError('not_found', 'There can be no such id.');
  }
}

interface WireRequest {
  readonly method: string;
  /** Below the API's own, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function requestOf({method, path}: Route, input: object, idempotencyKey: string | undefined): WireRequest {
  const rest = new Map(Object.entries(input));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodePart(value);
  });
  const headers = {
    Accept: 'application/json',
    ...(idempotencyKey !== undefined && {'Idempotency-Key': idempotencyKey}),
  };
  const others = Object.fromEntries(rest);
  if (method === 'GET') {
    const query = encodeQuery(others).toString();
    return {method, path: query ? `${filled}?${query}` : filled, headers};
  }
  return {
    method,
    path: filled,
    headers: {...headers, 'Content-Type': 'application/json'},
    body: JSON.stringify(others),
  };
}

/** As `encodeURIComponent`, which throws at half a character; here it becomes an id that does not exist. */
function encodePart(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');
}

/**
 * Runs an attempt with a limit of time. A person who has waited so long shall hear of it: there is no retry then.
 * @throws The signal's reason when the caller gave up.
 */
async function within<Answer>(
  ms: number,
  signal: AbortSignal | undefined,
  attempt: (limit: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted();
  const limit = new AbortController();
  const leave = () => limit.abort(signal?.reason);
  const timeout = new BackendError('timeout', `There was no answer in ${ms} ms.`, {stage: 'connection'});
  const timer = setTimeout(() => limit.abort(timeout), ms);
  signal?.addEventListener('abort', leave, {once: true});
  const ended = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error), {once: true});
  });
  try {
    // A token callback cannot be aborted, so the limit does not wait for it.
    return await Promise.race([attempt(limit.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

/** Only a clear no counts: browsers say yes to any network, be it without a way out. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}
