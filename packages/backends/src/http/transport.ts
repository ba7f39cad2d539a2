import {BackendError, STREAM_PATH} from '@kabinet/contract';
import type {Operation, ReadOptions, Route, WriteOptions} from '@kabinet/contract';
import {failureOf, isRedirect, readAnswer} from './answer.js';
import {requestOf} from './request.js';
import type {Resource, WireRequest} from './request.js';
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

export const usualTimeouts: Timeouts = {readMs: 15_000, writeMs: 30_000, silenceMs: 24_000};

/** What a request is for. */
export type ResourceName = Operation | 'stream';

export interface Hooks {
  /** Changes a request, or puts another in its place, before it is sent: a signature, a header of the operator's gateway. */
  readonly onRequest?: ((request: Request, resource: ResourceName) => Request | Promise<Request>) | undefined;
  /** Changes an answer before it is read: an envelope taken off, an error status put right. Not asked about the stream. */
  readonly onResponse?: ((response: Response, resource: ResourceName) => Response | Promise<Response>) | undefined;
}

export interface TransportOptions extends Hooks {
  /** Absolute, or relative to the page. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly resources: Readonly<Partial<Record<ResourceName, Resource>>>;
  readonly timeouts: Timeouts;
  readonly pace: Pace;
}

/** One request and how it is sent. */
interface Sending {
  readonly name: Operation;
  readonly request: WireRequest;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly isRepeatable: boolean;
}

/** Sends requests to one API, each with the token where there are tokens, and to nobody else. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #tokens: TokenKeeper | undefined;

  constructor(options: TransportOptions, tokens: TokenKeeper | undefined) {
    this.#options = options;
    this.#tokens = tokens;
  }

  /** The checked answer of one operation. @throws {BackendError} */
  async call(
    name: Operation,
    route: Route,
    input: object,
    {signal, idempotencyKey}: WriteOptions = {},
  ): Promise<unknown> {
    const isRead = route.method === 'GET';
    const {timeouts, pace} = this.#options;
    const resource = this.#options.resources[name] ?? {};
    const {timeoutMs = isRead ? timeouts.readMs : timeouts.writeMs, retries = pace.retries} = resource;
    const sending = {name, request: requestOf(route, resource, input, idempotencyKey), timeoutMs, retries};
    const isRepeatable = isRead || idempotencyKey !== undefined;
    return this.#ask({...sending, isRepeatable}, (response) => readAnswer(response, route, pace.now()), signal);
  }

  /** What `read` makes of the answer at a path of the API that is not of the contract's form. @throws {BackendError} */
  async get<Answer>(
    name: Operation,
    path: string,
    read: (response: Response, now: number) => Promise<Answer>,
    {signal}: ReadOptions = {},
  ): Promise<Answer> {
    const {timeouts, pace} = this.#options;
    const request = {method: 'GET', path, headers: {Accept: 'application/json'}};
    const sending = {name, request, timeoutMs: timeouts.readMs, retries: pace.retries, isRepeatable: true};
    return this.#ask(sending, (response) => read(response, pace.now()), signal);
  }

  #ask<Answer>(
    {name, request, timeoutMs, retries, isRepeatable}: Sending,
    read: (response: Response) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const {pace, onResponse} = this.#options;
    const attempt = () =>
      within(timeoutMs, signal, async (limit) => {
        const response = await this.#send(name, request, limit);
        return read(await hooked(onResponse, response, name));
      });
    return withRetries(attempt, isRepeatable, {...pace, retries}, signal);
  }

  /** A response to the stream's request, its headers only. @throws {BackendError} */
  async openStream(after: string | undefined, {signal}: ReadOptions): Promise<Response> {
    const {path = STREAM_PATH, method = 'GET'} = this.#options.resources.stream ?? {};
    const headers = {Accept: 'text/event-stream', ...(after !== undefined && {'Last-Event-ID': after})};
    const response = await this.#send('stream', {method, path, headers}, signal);
    if (response.ok || isRedirect(response)) return response;
    throw await failureOf(response, this.#options.pace.now());
  }

  /** One request, and a second one with another token when the first one's was refused. */
  async #send(name: ResourceName, request: WireRequest, signal: AbortSignal | undefined): Promise<Response> {
    const token = await this.#tokens?.current();
    const response = await this.#fetch(name, request, token, signal);
    if (response.status !== 401 || token === undefined) return response;
    this.#tokens?.refuse(token);
    const another = await this.#tokens?.current();
    if (another === token) return response;
    await response.body?.cancel();
    return this.#fetch(name, request, another, signal);
  }

  async #fetch(
    name: ResourceName,
    {method, path, headers, body}: WireRequest,
    token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const url = this.#urlOf(path);
    signal?.throwIfAborted();
    // Called as a plain function: a browser's fetch refuses any other `this`.
    const {fetch, credentials, onRequest} = this.#options;
    const init: RequestInit = {
      method,
      headers: {
        ...this.#options.headers(),
        ...headers,
        ...(token !== undefined && {Authorization: `Bearer ${token}`}),
      },
      ...(body !== undefined && {body}),
      signal: signal ?? null,
      redirect: 'manual',
      credentials,
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    };
    const request = onRequest && (await hooked(onRequest, new Request(url, init), name));
    try {
      return await (request ? fetch(request) : fetch(url, init));
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

/** What a hook of the page makes of it. @throws {BackendError} `unavailable` when it fails otherwise. */
async function hooked<Thing>(
  hook: ((thing: Thing, name: ResourceName) => Thing | Promise<Thing>) | undefined,
  thing: Thing,
  name: ResourceName,
): Promise<Thing> {
  try {
    return hook ? await hook(thing, name) : thing;
  } catch (cause) {
    throw cause instanceof BackendError
      ? cause
      : new BackendError('unavailable', `A hook of the page failed at ${name}.`, {cause});
  }
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
