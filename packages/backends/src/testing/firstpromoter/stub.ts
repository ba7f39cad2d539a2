import {recorded} from '../recorded.js';
import {upstreamStub} from '../upstream-stub.js';
import type {Asked, StubAnswer, UpstreamStub} from '../upstream-stub.js';

export const API_KEY = 'fp_test_key';
export const ACCOUNT_ID = 'acc_test';

/** Promoters by the token that each is given; a token of the first generation is worn out once it is refused. */
const PROMOTERS: Readonly<Record<string, string>> = {'101': 'alice', '102': 'bob'};

interface Row {
  readonly id: number;
}

/** Pages of the size that the API chooses for itself, whatever is asked for. */
const PAGE_SIZE = 3;

const REFUNDED: readonly number[] = [705];
const IN_PAYOUT: Readonly<Record<string, readonly number[]>> = {'1': [701], '2': [709], '4': [707]};

const CLICKS: Readonly<Record<string, number>> = {'2026-03-01': 10, '2026-03-02': 20, '2026-03-31': 30};

export interface FirstPromoterStub extends UpstreamStub {
  /** Tokens given out so far are refused from now on. */
  expireTokens(): void;
}

/** FirstPromoter's affiliate API as its documentation describes it; nobody is told what is another promoter's. */
export async function firstPromoterStub(): Promise<FirstPromoterStub> {
  const promoter = await recorded<object>('firstpromoter/promoters-current.json');
  const commissions = await recorded<Row[]>('firstpromoter/commissions.json');
  const payouts = await recorded<{data: Row[]; meta: object}>('firstpromoter/payouts.json');
  const due = await recorded<object>('firstpromoter/payouts-due-stats.json');
  const link = await recorded<object>('firstpromoter/referral-link-created.json');
  let generation = 1;
  const beingPaid = {...commissions[1], id: 709, amount: 2500, created_at: '2026-02-20T08:15:00Z'};
  const alices = [beingPaid, ...commissions];
  const bobs = [{...commissions[2], id: 802}];
  const bob = {...promoter, id: 102, name: 'Bob Partner'};
  const own: Readonly<Record<string, (query: URLSearchParams, isAlice: boolean) => StubAnswer>> = {
    '/promoters/current': (_, isAlice) => ({body: isAlice ? promoter : bob}),
    '/commissions': (query, isAlice) => paged((isAlice ? alices : bobs).filter(chosenBy(query)), query),
    '/payouts': (query, isAlice) => {
      const {headers, body} = paged(isAlice ? payouts.data : [], query);
      return {...(headers && {headers}), body: {data: body, meta: payouts.meta}};
    },
    '/payouts/due_stats': () => ({body: due}),
    '/referral_links': (_, isAlice) => ({body: isAlice ? [defaultLink, link] : [{...link, id: 41, name: 'Of Bob'}]}),
    '/reports/overview': (query, isAlice) => ({body: isAlice ? overview(query) : []}),
  };
  const stub = await upstreamStub(({method, path, query, headers, body}: Asked) => {
    if (headers['account-id'] !== ACCOUNT_ID) return refused('Account-ID is missing.');
    const said = headers.authorization?.replace('Bearer ', '') ?? '';
    if (path === '/promoters/iframe_login') {
      if (said !== API_KEY || method !== 'POST') return refused('Invalid API key.');
      const name = PROMOTERS[query.get('promoter_id') ?? ''];
      if (name === undefined) return {status: 404, body: {message: 'Promoter not found', code: 'not_found'}};
      return {body: {access_token: `${name}-${generation}`, expires_in: 3600}};
    }
    const [name, number] = said.split('-');
    if (!Object.values(PROMOTERS).includes(name ?? '') || Number(number) < generation) return refused('Unauthorized');
    if (method === 'POST') return madeLink(body);
    const answer = own[path.replace('/affiliate', '')];
    return answer ? answer(query, name === 'alice') : {status: 404, body: {message: 'Not found', code: 'not_found'}};
  });
  return {...stub, expireTokens: () => void generation++};
}

const defaultLink = {
  id: null,
  name: null,
  url: 'https://shop.example.test/?fpr=alice',
  is_default: true,
  source: 'campaign',
  sub_id: null,
  campaign: {id: 5, name: 'Default campaign', color: '#26a69a'},
};

/** The answer to a request for a link; its address is FirstPromoter's to choose. */
function madeLink(body: string): StubAnswer {
  const {promoter_campaign_id: campaign, name, sub_id} = JSON.parse(body) as Record<string, unknown>;
  if (campaign !== 77) return {status: 422, body: {message: 'Promoter campaign is invalid', code: 'invalid'}};
  const url = `https://shop.example.test/?fpr=alice&fp_sid=${String(sub_id)}`;
  return {body: {...defaultLink, id: 32, name, url, is_default: false, source: 'promoter', sub_id}};
}

function refused(message: string): StubAnswer {
  return {status: 401, body: {message, code: 'unauthorized'}};
}

function chosenBy(query: URLSearchParams): (row: Row) => boolean {
  const payout = query.get('filters[payout_id]');
  if (payout !== null) return ({id}) => (IN_PAYOUT[payout] ?? []).includes(id);
  return query.get('filters[refunded]') === 'true' ? ({id}) => REFUNDED.includes(id) : () => true;
}

function paged(rows: readonly object[], query: URLSearchParams): StubAnswer {
  const page = Number(query.get('page') ?? 1);
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const next = `<https://api.example.test/next?page=${page + 1}>; rel="next"`;
  return {body: shown, ...(rows.length > page * PAGE_SIZE && {headers: {Link: next}})};
}

function overview(query: URLSearchParams): object[] {
  const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? ''];
  return Object.entries(CLICKS)
    .filter(([day]) => `${day}T12:00:00Z` >= from && `${day}T12:00:00Z` <= to)
    .map(([period, clicks_count], index) => ({period, id: String(index), data: {clicks_count}}));
}
