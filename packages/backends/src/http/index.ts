import {OPERATIONS} from '@kabinet/contract';
import type {Operation, PartnerBackend, StreamOptions, WriteOptions} from '@kabinet/contract';
import type {Resource} from './request.js';
import {usualPace} from './retry.js';
import type {Pace} from './retry.js';
import {TokenKeeper} from './token.js';
import type {GetToken} from './token.js';
import {Transport, usualTimeouts} from './transport.js';
import type {Hooks, ResourceName, Timeouts} from './transport.js';

export type {Resource} from './request.js';
export type {GetToken, Token} from './token.js';
export type {Pace} from './retry.js';
export type {Hooks, ResourceName, Timeouts} from './transport.js';

export interface HttpOptions extends Hooks {
  /** Where the API is: `/partner-api/v1` of the page's own origin, or a whole URL. */
  readonly url: string;
  /**
   * Fetches a token of the partner from the operator's own server. It is kept in memory and sent to `url` only. Without
   * it no token is sent: `credentials` or `headers` have to say then who asks.
   */
  readonly getToken?: GetToken;
  /** Sent with every request; a function is asked each time. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** Whether cookies go along: `omit`, unless said otherwise. */
  readonly credentials?: RequestCredentials;
  /** What is asked for in another way than the contract's, by operation, and the `stream`. False: the API does not have it. */
  readonly resources?: Readonly<Partial<Record<ResourceName, Resource | false>>>;
  readonly fetch?: typeof fetch;
  readonly timeouts?: Partial<Timeouts>;
  /** How often and when a request is sent again; time and chance, too. */
  readonly pace?: Partial<Pace>;
}

/**
 * A backend over HTTP. Reads are retried when the network or the server stumbles, writes only with their idempotency
 * key; answers are checked. It has every method of the contract but those that `resources` leaves out; leaving out the
 * list of something leaves out everything of it. What the server lacks is missing from `session().capabilities.methods`
 * and fails with `unsupported`. Throws `TypeError` for a `url` that can be none.
 */
export function httpBackend(options: HttpOptions): PartnerBackend {
  requireAddress(options.url);
  const {url, getToken, headers = {}, credentials = 'omit', fetch: ownFetch, onRequest, onResponse} = options;
  const pace = {...usualPace, ...options.pace};
  const timeouts = {...usualTimeouts, ...options.timeouts};
  const [resources, absent] = sorted(options.resources ?? {});
  const transport = new Transport(
    {
      url,
      // Looked up at each request, so that a page may still replace it.
      fetch: ownFetch ?? ((...request) => fetch(...request)),
      headers: typeof headers === 'function' ? headers : () => headers,
      credentials,
      resources,
      timeouts,
      pace,
      onRequest,
      onResponse,
    },
    getToken && new TokenKeeper(getToken, pace.now),
  );

  async function* stream({after}: {after?: string | undefined}, streamOptions: StreamOptions = {}) {
    // Nobody waits for the first hint, so what reads them comes when it is asked for.
    const {streamHints} = await import('./stream.js');
    yield* streamHints(transport, after, streamOptions, timeouts.silenceMs);
  }
  return {address: url, ...methodsOf(transport, absent), ...(!absent.has('stream') && {stream})};
}

/** A path of the page's own origin, or an address of the web. */
function requireAddress(url: unknown): void {
  const isAddress = typeof url === 'string' && (/^https?:\/\/[^/]/i.test(url) || !/^[a-z][a-z\d+.-]*:/i.test(url));
  if (!isAddress) throw new TypeError(`kabinet: the url of the backend cannot be ${JSON.stringify(url)}.`);
}

/** `links.list` as `links: {list}`, for every operation that there is. */
function methodsOf(transport: Transport, absent: ReadonlySet<string>): PartnerBackend {
  const methods: Record<string, unknown> = {};
  for (const operation of OPERATIONS) {
    const [group = '', member] = operation.split('.');
    if (absent.has(operation) || absent.has(`${group}.list`)) continue;
    const call = (input: object, options?: WriteOptions): Promise<unknown> => transport.call(operation, input, options);
    methods[group] = member === undefined ? call : {...(methods[group] as object | undefined), [member]: call};
  }
  return methods as unknown as PartnerBackend;
}

type Resources = Partial<Record<ResourceName, Resource>>;

function sorted(given: NonNullable<HttpOptions['resources']>): [there: Resources, absent: ReadonlySet<string>] {
  const entries = Object.entries(given) as [Operation, Resource | false][];
  const absent = entries.filter(([name, resource]) => resource === false && name !== 'session');
  return [Object.fromEntries(entries.filter(([, resource]) => resource)), new Set(absent.map(([name]) => name))];
}
