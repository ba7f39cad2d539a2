import {readFile} from 'node:fs/promises';
import {dateIn, daysBetween} from '@kabinet/contract';
import * as v from 'valibot';
import type {Loopback} from '../../../testing/loopback.js';
import {serveApi} from '../../../testing/serve-api.js';
import {conversionsQuestion, tableQuestion} from '../shapes.js';

export interface StubClick {
  /** `2026-03-01T10:00:00Z` */
  readonly at: string;
  readonly offer: string;
  readonly sub1: string;
  readonly isUnique: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** What the stub holds of one affiliate. */
export interface StubAffiliate {
  conversions: Row[];
  invoices: Row[];
  clicks: StubClick[];
}

export interface StubOptions {
  /** Affiliates by their keys. */
  readonly affiliates: Readonly<Record<string, StubAffiliate>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Answers that are refused with a 429 before others are good. */
  readonly refusals?: number;
  /** Rows of a table beyond which it is cut off. */
  readonly mostTableRows?: number;
}

export interface EverflowStub extends Loopback {
  /** Methods, paths and queries, in the order they came. */
  readonly asked: string[];
  readonly bodies: unknown[];
}

const documented = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as Record<string, unknown>;

export async function documentedAffiliate(): Promise<StubAffiliate> {
  const {conversions} = await documented('conversions.json');
  const {invoices} = await documented('invoices-table.json');
  return {conversions: conversions as Row[], invoices: invoices as Row[], clicks: []};
}

const refused = (status: number, error: string, headers: Record<string, string> = {}) =>
  Response.json({error}, {status, headers});

/** Everflow's affiliate API as its documentation has it. What is not asked as documented is refused. */
export async function everflowStub({
  affiliates,
  now,
  mostTableRows = 10_000,
  ...options
}: StubOptions): Promise<EverflowStub> {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const zones = (await documented('timezones.json')) as {timezones: {timezone_id: number; timezone: string}[]};
  const offers = (await documented('offers-runnable.json'))['offers'] as Row[];
  let refusals = options.refusals ?? 0;

  const answer = async (request: Request): Promise<Response> => {
    const {pathname, search, searchParams} = new URL(request.url);
    asked.push(`${request.method} ${pathname.replace('/v1', '')}${search}`);
    if (refusals-- > 0) {
      return refused(429, 'rate limit exceeded', {'X-RateLimit-Limit': '150', 'X-RateLimit-Remaining': '0'});
    }
    const key = request.headers.get('X-Eflow-API-Key');
    if (key === null || key === '') return refused(401, 'No Authentication Method Found');
    const affiliate = Object.hasOwn(affiliates, key) ? affiliates[key] : undefined;
    if (!affiliate) return refused(401, 'Invalid API key');
    const body: unknown = request.method === 'POST' ? await request.json() : undefined;
    if (body !== undefined) bodies.push(body);
    const unknown = [...searchParams.keys()].find((name) => !['page', 'page_size'].includes(name));
    if (unknown !== undefined) return refused(400, `unknown parameter ${unknown}`);
    switch (`${request.method} ${pathname}`) {
      case 'GET /v1/meta/timezones':
        return Response.json(zones);
      case 'GET /v1/affiliates/billing':
        return Response.json(await documented('billing.json'));
      case 'GET /v1/affiliates/offersrunnable':
        return paged('offers', offers, searchParams);
      case 'POST /v1/affiliates/billings/affiliates/invoicestable':
        return paged('invoices', affiliate.invoices, searchParams);
      case 'POST /v1/affiliates/reporting/conversions':
        return conversions(body, affiliate, searchParams);
      case 'POST /v1/affiliates/reporting/entity/table':
        return table(body, affiliate);
      default:
        return refused(404, 'not found');
    }
  };

  const conversions = (body: unknown, affiliate: StubAffiliate, query: URLSearchParams): Response => {
    if (!v.is(conversionsQuestion, body)) return refused(400, 'malformed body');
    const zone = zoneOf(body.timezone_id);
    if (daysBetween(body.from, new Date(now).toISOString().slice(0, 10)) >= 365) {
      return refused(400, 'the date range is limited to the prior 365 days');
    }
    const inside = affiliate.conversions.filter((row) => {
      const day = dateIn(zone, new Date(Number(row['conversion_unix_timestamp']) * 1000).toISOString());
      return day >= body.from && day <= body.to;
    });
    return paged('conversions', inside, query);
  };

  const table = (body: unknown, affiliate: StubAffiliate): Response => {
    if (!v.is(tableQuestion, body)) return refused(400, 'malformed body');
    if (daysBetween(body.from, body.to) >= 365) return refused(400, 'range too long');
    const zone = zoneOf(body.timezone_id);
    const rows = new Map<string, {columns: Row[]; total: number; unique: number}>();
    for (const click of affiliate.clicks) {
      const day = dateIn(zone, click.at);
      if (day < body.from || day > body.to) continue;
      const columns = body.columns.map(({column}) => columnOf(column, day, click));
      const name = JSON.stringify(columns);
      const row = rows.get(name) ?? {columns, total: 0, unique: 0};
      rows.set(name, {columns, total: row.total + 1, unique: row.unique + (click.isUnique ? 1 : 0)});
    }
    return Response.json({
      table: [...rows.values()].slice(0, mostTableRows).map(({columns, total, unique}) => ({
        columns,
        reporting: {total_click: total, unique_click: unique, duplicate_click: total - unique, revenue: 0},
      })),
      incomplete_results: rows.size > mostTableRows,
    });
  };

  const zoneOf = (id: number): string => zones.timezones.find((zone) => zone.timezone_id === id)?.timezone ?? 'UTC';
  const loopback = await serveApi(answer);
  return {...loopback, url: `${loopback.url}/v1`, asked, bodies};
}

function columnOf(column: string, day: string, {offer, sub1}: StubClick): Row {
  const second = String(Date.parse(`${day}T00:00:00Z`) / 1000);
  const id = {date: second, offer, sub1}[column] ?? '';
  const label = column === 'offer' ? `Offer ${offer}` : id;
  return {column_type: column, id, label};
}

function paged(name: string, rows: readonly Row[], query: URLSearchParams): Response {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(Number(query.get('page_size') ?? 50), 2000);
  return Response.json({
    [name]: rows.slice((page - 1) * size, page * size),
    paging: {page, page_size: size, total_count: rows.length},
  });
}
