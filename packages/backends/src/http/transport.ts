import {answerSchemaOf, BackendError, endpointOf, STREAM_PATH} from '@kabinet/contract';
import type {Operation, ReadOptions, WriteOptions} from '@kabinet/contract';
import {failureOf, isRedirect, readAnswer} from './answer.js';
import {requestOf} from './request.js';
import type {Resource, WireRequest} from './request.js';
import {AttemptFailed, withRetries} from './retry.js';
import type {Pace} from './retry.js';
import type {TokenKeeper} from './token.js';
import {addressBelow} from './url-below.js';
import {within} from './within.js';

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

/** @throws {AttemptFailed} When the answer is an error or cannot be read. */
type ForeignReading<Answer> = (response: Response, now: number) => Promise<Answer>;

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
  async call(name: Operation, input: object, {signal, idempotencyKey}: WriteOptions = {}): Promise<unknown> {
    const endpoint = endpointOf(name);
    const isRead = endpoint.method === 'GET';
    const {timeouts, pace} = this.#options;
    const resource = this.#options.resources[name] ?? {};
    const {timeoutMs = isRead ? timeouts.readMs : timeouts.writeMs, retries = pace.retries} = resource;
    const sending = {name, request: requestOf(endpoint, resource, input, idempotencyKey), timeoutMs, retries};
    const isRepeatable = isRead || idempotencyKey !== undefined;
    const schema = answerSchemaOf(name);
    // Whoever reads an answer says so; there may be none.
    schema.catch(() => undefined);
    return this.#ask(
      {...sending, isRepeatable},
      async (response) => {
        const read = endpoint.isFile ? (await import('./file-answer.js')).readFile : readAnswer;
        return read(response, schema, pace.now());
      },
      signal,
    );
  }

  /** What `read` makes of the answer at a path of an API that is not of the contract's form. @throws {BackendError} */
  async get<Answer>(name: Operation, path: string, read: ForeignReading<Answer>): Promise<Answer> {
    const {timeouts, pace} = this.#options;
    const request = {method: 'GET', path, headers: {Accept: 'application/json'}};
    const sending = {name, request, timeoutMs: timeouts.readMs, retries: pace.retries, isRepeatable: true};
    return this.#ask(sending, (response) => read(response, pace.now()), undefined);
  }

  /** The same for what changes something: a JSON body, sent once. @throws {BackendError} */
  async send<Answer>(
    name: Operation,
    request: Omit<WireRequest, 'headers'>,
    read: ForeignReading<Answer>,
  ): Promise<Answer> {
    const {timeouts, pace} = this.#options;
    const headers = {Accept: 'application/json', 'Content-Type': 'application/json'};
    const sending = {
      name,
      request: {...request, headers},
      timeoutMs: timeouts.writeMs,
      retries: 0,
      isRepeatable: false,
    };
    return this.#ask(sending, (response) => read(response, pace.now()), undefined);
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
    // Nothing is awaited without need: whoever draws while the question is on its way asks first.
    const token = this.#tokens && (this.#tokens.atHand ?? (await this.#tokens.current()));
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
    const url = addressBelow(this.#options.url, path);
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

/** Only a clear no counts: browsers say yes to any network, be it without a way out. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}
