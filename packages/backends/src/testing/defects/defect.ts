import type {Commission, CommissionPage, CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {everyCommission} from '../../conformance/walk.js';

export type WholeBackend = Required<PartnerBackend>;

/** What is put in the place of methods of a backend that is right. `foreign` speaks for another partner. */
export type Spoil = (good: WholeBackend, foreign: WholeBackend) => Partial<PartnerBackend>;

/** What happens between the client and an API that is right. */
export type Meddle = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;

/** Something that backends do wrong. */
export interface Defect {
  readonly name: string;
  /** The case that must find it. */
  readonly finds: string;
  /** A part of what the case must say of it. */
  readonly says: string;
  readonly spoil?: Spoil;
  readonly meddle?: Meddle;
  /** Tokens that are let in, with the partner each speaks for; by itself those of the sample's partners. */
  readonly partnerOf?: (token: string | undefined) => string | undefined;
}

type CommissionList = (
  query: CommissionsQuery,
  list: (query: CommissionsQuery) => Promise<CommissionPage>,
  backends: {good: WholeBackend; foreign: WholeBackend},
) => Promise<CommissionPage>;

/** A list of commissions that is spoilt. */
export function commissionList(spoilt: CommissionList): Spoil {
  return (good, foreign) => ({
    commissions: {
      ...good.commissions,
      list: (query) => spoilt(query, (asked) => good.commissions.list(asked), {good, foreign}),
    },
  });
}

/** A list of commissions whose page is changed after it was made. */
export function commissionPage(change: (page: CommissionPage) => CommissionPage): Spoil {
  return commissionList(async (query, list) => change(await list(query)));
}

/** All commissions of the query, without its paging, in one page of those that are chosen. */
export async function onePageOf(
  good: WholeBackend,
  query: CommissionsQuery,
  choose: (rows: Commission[]) => Commission[],
): Promise<CommissionPage> {
  const {cursor: _cursor, limit: _limit, ...asked} = query;
  const rows = choose(await everyCommission(good, asked));
  const {meta} = await good.commissions.list({programme: query.programme, limit: 1});
  return {items: rows, nextCursor: null, total: rows.length, meta};
}

/** Changes the JSON of successful answers of one path. */
export function editing(path: string, edit: (json: string) => string): Meddle {
  return async (request, next) => {
    const response = await next(request);
    if (!response.ok || new URL(request.url).pathname.split('/partner-api/v1')[1] !== path) return response;
    return new Response(edit(await response.text()), response);
  };
}

/** Changes the address before it is read: a server that overlooks what it should refuse. */
export function asking(change: (search: URLSearchParams) => void): Meddle {
  return (request, next) => {
    const url = new URL(request.url);
    change(url.searchParams);
    return next(new Request(url, request));
  };
}
