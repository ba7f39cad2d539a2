import {checkInput, notFound, requireAccess, routes} from '@kabinet/contract';
import type {Operation, PartnerBackend, ReadOptions} from '@kabinet/contract';
import {usualPace} from '../http/retry.js';
import type {Pace} from '../http/retry.js';
import {TokenKeeper} from '../http/token.js';
import type {GetToken} from '../http/token.js';
import {Transport, usualTimeouts} from '../http/transport.js';
import type {Timeouts} from '../http/transport.js';
import {balanceOf, commissionPage, payoutPage} from './answers.js';
import type {AnswerScope} from './answers.js';
import type {Mapping} from './document/load.js';
import {Reader} from './reader.js';
import type {Parameters} from './requests/address.js';
import {readForeign} from './requests/answer.js';
import {sessionOf} from './session.js';

export interface MappedOptions {
  /** Where the foreign API is; paths of the document stand below it, and no other address is ever asked. */
  readonly url: string;
  /** Fetches a token of the partner, sent as `Authorization: Bearer …`. */
  readonly getToken?: GetToken;
  /** Sent with every request: other ways to say who asks. Keys belong to a server, never to a page. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** Whether cookies go along: `omit`, unless said otherwise. */
  readonly credentials?: RequestCredentials;
  /** Values for the names in braces of the document's paths and queries, such as the partner's id at the platform. */
  readonly parameters?: Parameters;
  /** Milliseconds for which an answer of the API serves all who ask; 10,000 when it is left out. */
  readonly keepMs?: number;
  readonly fetch?: typeof fetch;
  readonly timeouts?: Partial<Timeouts>;
  readonly pace?: Partial<Pace>;
}

/** As long as a person goes from one page of a list to the next. */
const KEEP_MS = 10_000;

/**
 * A backend over a foreign JSON API, as a mapping document describes it. Lists are read whole and then filtered, sorted,
 * paged and summed here, so that all figures fit each other; what the document leaves out is absent.
 */
export function mappedBackend(mapping: Mapping, options: MappedOptions): PartnerBackend {
  const pace = {...usualPace, ...options.pace};
  const transport = transportOf(options, pace);
  const reader = new Reader({
    mapping,
    parameters: options.parameters ?? {},
    keepMs: options.keepMs ?? KEEP_MS,
    now: pace.now,
    ask: (name, path) => transport.get(name, path, (response, now) => readForeign(response, mapping.errors, now)),
  });

  const answer =
    <Query extends object, Answer>(
      operation: Operation,
      work: (query: Query) => Promise<Answer>,
    ): ((query: Query, options?: ReadOptions) => Promise<Answer>) =>
    async (query, {signal} = {}) => {
      signal?.throwIfAborted();
      return unlessAborted(signal, work(checkInput(routes[operation].input, query) as Query));
    };

  const list = <Query extends {programme: string}, Rows extends {readonly at: number}, Answer>(
    operation: Operation,
    read: () => Promise<Rows>,
    work: (scope: AnswerScope, rows: Rows, query: Query) => Answer,
  ) =>
    answer<Query, Answer>(operation, async (query) => {
      const {programme} = mapping;
      const partner = await reader.partner();
      requireAccess(partner.status, operation);
      if (query.programme !== programme.id) throw notFound('programme', query.programme);
      const whole = await read();
      const meta = {asOf: new Date(whole.at).toISOString(), timeZone: programme.timeZone};
      return work({partner: partner.id, programme, meta}, whole, query);
    });

  const {commissions, payouts} = mapping;
  return {
    address: options.url,
    session: answer('session', async () =>
      sessionOf(mapping, await reader.partner(), new Date(pace.now()).toISOString()),
    ),
    ...(commissions && {
      commissions: {
        list: list(
          'commissions.list',
          () => reader.commissions(commissions),
          (scope, {rows}, query) => commissionPage(scope, rows, query),
        ),
      },
      balance: list(
        'balance',
        () => reader.commissions(commissions),
        (scope, {rows}) => balanceOf(scope, rows),
      ),
    }),
    ...(payouts && {
      payouts: {
        list: list(
          'payouts.list',
          () => reader.payouts(payouts),
          (scope, {rows}, query) => payoutPage(scope, rows, query),
        ),
      },
    }),
  };
}

function transportOf(
  {url, getToken, headers = {}, credentials = 'omit', fetch: own, timeouts}: MappedOptions,
  pace: Pace,
) {
  return new Transport(
    {
      url,
      fetch: own ?? ((...request) => fetch(...request)),
      headers: typeof headers === 'function' ? headers : () => headers,
      credentials,
      resources: {},
      timeouts: {...usualTimeouts, ...timeouts},
      pace,
    },
    getToken && new TokenKeeper(getToken, pace.now),
  );
}

/** What is read serves others too, so it goes on when one of them leaves. */
async function unlessAborted<Answer>(signal: AbortSignal | undefined, work: Promise<Answer>): Promise<Answer> {
  if (!signal) return work;
  let leave: (() => void) | undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, {once: true});
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    if (leave) signal.removeEventListener('abort', leave);
  }
}
