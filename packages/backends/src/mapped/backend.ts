import type {PartnerBackend, SessionQuery} from '@kabinet/contract';
import type {Pace} from '../http/retry.js';
import type {GetToken} from '../http/token.js';
import type {Timeouts} from '../http/transport.js';
import {KeyedWrites} from '../platforms/kit/writes.js';
import {Asking} from '../lists/asking.js';
import {countingBy} from './counting.js';
import type {Mapping} from './document/judged.js';
import {balanceBy, commissionsBy, linksBy, offersBy, payoutsBy, reportBy} from './operations.js';
import type {Means} from './operations.js';
import {Reader} from './reader.js';
import type {Parameters} from './requests/url.js';
import {senderTo} from './sender.js';
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
  /** Where what was made under which key is remembered; in this page or process when it is left out. */
  readonly writes?: KeyedWrites;
  readonly fetch?: typeof fetch;
  readonly timeouts?: Partial<Timeouts>;
  readonly pace?: Partial<Pace>;
}

/** As long as a person goes from one page of a list to the next. */
const KEEP_MS = 10_000;

/**
 * A backend over a foreign JSON API, as a mapping document describes it. Lists are read whole and then filtered, sorted,
 * paged, counted and summed here, so that all figures fit each other; what the document leaves out is absent.
 */
export function mappedBackend(mapping: Mapping, options: MappedOptions): PartnerBackend {
  const {ask, send, pace} = senderTo(options, mapping.errors);
  const {parameters = {}, keepMs = KEEP_MS, url} = options;
  const reader = new Reader({mapping, parameters, keepMs, now: pace.now, ask, send});
  const {programme, commissions, payouts, links, offers} = mapping;
  const by: Means = {
    mapping,
    reader,
    asking: new Asking(programme, () => reader.partner()),
    counting: countingBy(mapping, reader, pace.now),
    writes: options.writes ?? new KeyedWrites(),
    now: pace.now,
  };
  return {
    address: url,
    session: by.asking.method('session', (_: SessionQuery, partner) =>
      Promise.resolve(sessionOf(mapping, by.counting, partner, new Date(pace.now()).toISOString())),
    ),
    ...(offers.length > 0 && {offers: offersBy(by)}),
    ...(links && {links: linksBy(by, links)}),
    ...(by.counting && {report: reportBy(by, by.counting)}),
    ...(commissions && {commissions: commissionsBy(by, commissions), balance: balanceBy(by, commissions)}),
    ...(payouts && {payouts: payoutsBy(by, payouts)}),
  };
}
