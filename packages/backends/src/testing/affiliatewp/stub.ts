import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {listenOnLoopback} from '../loopback.js';
import type {Loopback} from '../loopback.js';

type Row = Readonly<Record<string, unknown>>;

export interface StubOptions {
  /** Rows beside the recorded ones, by list: those of other affiliates, for instance. */
  readonly more?: Readonly<Record<string, readonly Row[]>>;
  /** False overlooks `affiliate_id` in lists of what affiliates have. */
  readonly filters?: boolean;
  /** More than so many requests in any such span are refused. */
  readonly limit?: {readonly requests: number; readonly perMs: number};
}

export interface AffiliateWpStub extends Loopback {
  /** Paths and queries, in the order they came. */
  readonly asked: string[];
  /** How many were beyond the limit. */
  readonly refused: () => number;
}

const LISTS: Readonly<Record<string, {file: string; id: string}>> = {
  affiliates: {file: 'affiliates.json', id: 'affiliate_id'},
  referrals: {file: 'referrals.json', id: 'referral_id'},
  payouts: {file: 'payouts.json', id: 'payout_id'},
  visits: {file: 'visits.json', id: 'visit_id'},
};
const KEY = `Basic ${btoa('public:token')}`;
const USUAL_ROWS = 20;

const recorded = async (file: string) => JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as unknown;

/**
 * AffiliateWP's REST API as it was seen: recorded rows; 404 for an empty list; 401 for a wrong key; 20 rows unless told
 * otherwise, newest first; no totals; and `filter[…]`, which goes over every other parameter.
 */
export async function affiliateWpStub({more = {}, filters = true, limit}: StubOptions = {}): Promise<AffiliateWpStub> {
  const asked: string[] = [];
  const came: number[] = [];
  let refused = 0;
  const isBeyondLimit = () => {
    const now = performance.now();
    came.push(now);
    return limit !== undefined && came.filter((at) => at > now - limit.perMs).length > limit.requests;
  };
  const answer = async (incoming: IncomingMessage): Promise<{status: number; body: unknown}> => {
    const {pathname, search, searchParams} = new URL(incoming.url ?? '/', 'http://stub');
    asked.push(pathname + search);
    if (isBeyondLimit()) {
      refused++;
      return {status: 429, body: {code: 'too_many_requests', message: 'Too many requests.', data: {status: 429}}};
    }
    if (incoming.headers.authorization !== KEY) return {status: 401, body: await recorded('error-401.json')};
    const name = /^\/wp-json\/affwp\/v1\/(\w+)$/.exec(pathname)?.[1] ?? '';
    const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (!list) return {status: 404, body: {code: 'rest_no_route', message: 'No route.', data: {status: 404}}};
    const value = (parameter: string) => searchParams.get(`filter[${parameter}]`) ?? searchParams.get(parameter);
    if (value('status') === 'nonsense') return {status: 400, body: await recorded('error-400.json')};
    const all = [...((await recorded(list.file)) as Row[]), ...(more[name] ?? [])];
    const owner = value('affiliate_id');
    const own = all.filter(
      (row) => (!filters && name !== 'affiliates') || owner === null || String(row['affiliate_id']) === owner,
    );
    const sign = value('order') === 'ASC' ? 1 : -1;
    const sorted = [...own].sort((a, b) => sign * (Number(a[list.id]) - Number(b[list.id])));
    const offset = Number(value('offset') ?? 0);
    const rows = sorted.slice(offset, offset + Number(value('number') ?? USUAL_ROWS));
    if (rows.length > 0) return {status: 200, body: rows};
    return {status: 404, body: {code: `no_${name}`, message: `No ${name} were found.`, data: {status: 404}}};
  };
  const loopback = await listenOnLoopback(
    createServer((incoming, outgoing) => {
      void answer(incoming).then(({status, body}) => {
        outgoing.writeHead(status, {'Content-Type': 'application/json; charset=UTF-8'});
        outgoing.end(JSON.stringify(body));
      });
    }),
  );
  return {...loopback, url: `${loopback.url}/wp-json/affwp/v1`, asked, refused: () => refused};
}
