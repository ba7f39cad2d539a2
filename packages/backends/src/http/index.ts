import {routes} from '@kabinet/contract';
import type {Operation, PartnerBackend, WriteOptions} from '@kabinet/contract';
import type * as v from 'valibot';
import {RETRIES, sleep} from './retry.js';
import type {Pace} from './retry.js';
import {TokenKeeper} from './token.js';
import type {GetToken} from './token.js';
import {Transport} from './transport.js';
import type {Timeouts} from './transport.js';

export type {GetToken, Token} from './token.js';
export type {Pace} from './retry.js';
export type {Timeouts} from './transport.js';

export interface HttpOptions {
  /** Where the API is: `/partner-api/v1` of the page's own origin, or a whole URL. */
  readonly url: string;
  /** Fetches a token of the partner from the operator's own server. It is kept in memory and sent to `url` only. */
  readonly getToken: GetToken;
  readonly fetch?: typeof fetch;
  readonly timeouts?: Partial<Timeouts>;
  /** Time, chance and the number of retries. */
  readonly pace?: Partial<Pace>;
}

const TIMEOUTS: Timeouts = {readMs: 15_000, writeMs: 30_000, silenceMs: 24_000};

type Input<Name extends Operation> = v.InferOutput<(typeof routes)[Name]['input']>;
type Answer<Name extends Operation> = v.InferOutput<(typeof routes)[Name]['answer']>;

/**
 * A backend over HTTP. Reads are retried when the network or the server stumbles, writes only with their idempotency
 * key; answers are checked. It has every method of the contract: what the server lacks is missing from
 * `session().capabilities.methods` and fails with `unsupported`.
 */
export function httpBackend({url, getToken, fetch: ownFetch, timeouts, pace}: HttpOptions): PartnerBackend {
  const usualPace: Pace = {retries: RETRIES, now: Date.now, random: Math.random, sleep};
  const fullPace = {...usualPace, ...pace};
  const limits = {...TIMEOUTS, ...timeouts};
  const transport = new Transport(
    // Looked up at each request, so that a page may still replace it.
    {url, fetch: ownFetch ?? ((...request) => fetch(...request)), timeouts: limits, pace: fullPace},
    new TokenKeeper(getToken, fullPace.now),
  );
  const call =
    <Name extends Operation>(operation: Name) =>
    (input: Input<Name>, options?: WriteOptions): Promise<Answer<Name>> =>
      transport.call(routes[operation], input, options) as Promise<Answer<Name>>;

  return {
    address: url,
    session: call('session'),
    offers: {list: call('offers.list')},
    plan: call('plan'),
    links: {
      list: call('links.list'),
      create: call('links.create'),
      update: call('links.update'),
      archive: call('links.archive'),
      templates: call('links.templates'),
      saveTemplate: call('links.saveTemplate'),
    },
    report: call('report'),
    commissions: {list: call('commissions.list'), get: call('commissions.get')},
    balance: call('balance'),
    payouts: {list: call('payouts.list'), get: call('payouts.get')},
    requisites: {
      list: call('requisites.list'),
      reveal: call('requisites.reveal'),
      save: call('requisites.save'),
      remove: call('requisites.remove'),
      bank: call('requisites.bank'),
    },
    async *stream({after}, options = {}) {
      // Nobody waits for the first hint, so what reads them comes when it is asked for.
      const {streamHints} = await import('./stream.js');
      yield* streamHints(transport, after, options, limits.silenceMs);
    },
  };
}
