import {readFile} from 'node:fs/promises';
import {dateIn} from '@kabinet/contract';
import * as v from 'valibot';
import type {Loopback} from '../../../testing/loopback.js';
import {serveApi} from '../../../testing/serve-api.js';
import {conversionsQuestion, statsQuestion} from '../shapes.js';

export interface StubClick {
  /** `2026-03-01T10:00:00Z` */
  readonly at: string;
  readonly offer: number;
  readonly country: string;
}

type Row = Readonly<Record<string, unknown>>;

/** What the stub holds of one affiliate. Moments of its conversions are in UTC. */
export interface StubAffiliate {
  me: Row;
  conversions: Row[];
  clicks: StubClick[];
}

export interface StubOptions {
  /** Affiliates by their keys. */
  readonly affiliates: Readonly<Record<string, StubAffiliate>>;
  /** An error with a good status outside of it, for every path that ends so. */
  readonly brokenPath?: string;
}

export interface AffiseStub extends Loopback {
  /** Methods, paths and queries, in the order they came. */
  readonly asked: string[];
}

const documented = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as Record<string, unknown>;

/** @param permissions - Levels of the statistics in place of the documented ones. */
export async function documentedAffiliate(permissions?: Readonly<Record<string, string>>): Promise<StubAffiliate> {
  const {user} = (await documented('partner-me.json')) as {user: Row};
  const {conversions} = (await documented('conversions.json')) as {conversions: Row[]};
  const levels = permissions && Object.entries(permissions).map(([name, level]) => [name, {level}] as const);
  return {
    me: {...user, ...(levels && {permissions: {stats: Object.fromEntries(levels)}})},
    conversions,
    clicks: [],
  };
}

const refused = (status: number, message: string) => Response.json({status: 2, message}, {status});

/** Affise's API for affiliates as its documentation has it. What is not asked as documented is refused. */
export async function affiseStub({affiliates, brokenPath}: StubOptions): Promise<AffiseStub> {
  const asked: string[] = [];
  const {offers} = (await documented('partner-offers.json')) as {offers: Row[]};

  const answer = async (request: Request): Promise<Response> => {
    const {pathname, searchParams} = new URL(request.url);
    asked.push(decodeURIComponent(`${request.method} ${pathname}?${searchParams.toString()}`));
    const key = request.headers.get('API-Key') ?? '';
    const affiliate = Object.hasOwn(affiliates, key) ? affiliates[key] : undefined;
    if (!affiliate) return Response.json(await documented('error-403.json'), {status: 403});
    if (brokenPath !== undefined && pathname.endsWith(brokenPath)) {
      return Response.json({status: 2, message: 'Something is broken'});
    }
    const query = queryOf(searchParams);
    switch (`${request.method} ${pathname}`) {
      case 'GET /3.1/partner/me':
        return Response.json({status: 1, user: affiliate.me});
      case 'GET /3.0/partner/offers':
        return paged('offers', offers, searchParams);
      case 'GET /3.0/stats/conversions':
        return v.is(conversionsQuestion, query)
          ? conversions(query, affiliate, searchParams)
          : refused(400, 'Bad request');
      case 'GET /3.0/stats/custom':
        return v.is(statsQuestion, query) ? stats(query, affiliate, searchParams) : refused(400, 'Bad request');
      default:
        return refused(404, 'Not found');
    }
  };
  return {...(await serveApi(answer)), asked};
}

/** Names with brackets are lists. */
function queryOf(search: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, name.endsWith('[]') ? search.getAll(name) : search.get(name)]),
  );
}

function conversions(
  {date_from: from, date_to: to, timezone}: v.InferOutput<typeof conversionsQuestion>,
  affiliate: StubAffiliate,
  search: URLSearchParams,
): Response {
  if (timezone !== 'UTC') return refused(400, 'The stub writes moments in UTC only');
  const inside = affiliate.conversions.filter((row) => {
    const day = String(row['created_at']).slice(0, 10);
    return day >= from && day <= to;
  });
  return paged('conversions', inside, search);
}

function stats(
  query: v.InferOutput<typeof statsQuestion>,
  affiliate: StubAffiliate,
  search: URLSearchParams,
): Response {
  const rows = new Map<string, {slice: Row; raw: number}>();
  for (const {at, offer, country} of affiliate.clicks) {
    const day = dateIn(query.timezone, at);
    if (day < query['filter[date_from]'] || day > query['filter[date_to]']) continue;
    const [year, month, date] = day.split('-').map(Number);
    const all: Row = {year, month, day: date, offer: {id: offer, title: `Offer ${offer}`}, country};
    const slice = Object.fromEntries(query['slice[]'].map((name) => [name, all[name] ?? '']));
    const name = JSON.stringify(slice);
    rows.set(name, {slice, raw: (rows.get(name)?.raw ?? 0) + 1});
  }
  const found = [...rows.values()].map(({slice, raw}) => ({
    slice,
    traffic: {raw: String(raw), uniq: String(raw)},
    actions: {total: {revenue: 0, charge: 0, earning: 0, null: 0, count: 0}},
  }));
  return paged('stats', found, search);
}

function paged(name: string, rows: readonly unknown[], search: URLSearchParams): Response {
  const page = Number(search.get('page') ?? 1);
  const size = Number(search.get('limit') ?? 100);
  const isLast = page * size >= rows.length;
  return Response.json({
    status: 1,
    [name]: rows.slice((page - 1) * size, page * size),
    pagination: {per_page: size, total_count: rows.length, page, ...(!isLast && {next_page: page + 1})},
  });
}
