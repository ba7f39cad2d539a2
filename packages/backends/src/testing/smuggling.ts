import {API_PATH, OPERATIONS, routes, STREAM_PATH} from '@kabinet/contract';
import type {Operation, PartnerBackend} from '@kabinet/contract';
import {createPartnerApi} from '../handler/index.js';

/** What came back when another partner's id was put wherever a request has room for one. */
export interface SmugglingFindings {
  /** Requests that were sent, and how many of them were answered with data. */
  readonly sent: number;
  readonly answered: number;
  /** Answers in which something of the other partner's stands. */
  readonly leaks: readonly string[];
}

/** Names by which APIs know whose rows are asked for. */
const NAMES = [
  'partner',
  'partnerId',
  'partner_id',
  'affiliate',
  'affiliateId',
  'affiliate_id',
  'network_affiliate_id',
  'promoter_id',
  'tenantId',
  'account',
  'sub',
  'user_id',
  'id',
  'filter[affiliate_id]',
  'filters.partner',
  'filters[partner][]',
  '__proto__[affiliate_id]',
];

const FILTERS = ['offer', 'link', 'payout', 'search', 'tag', 'status', 'subIds.sub1', 'filters.link', 'filters.offer'];

export interface SmugglingOptions {
  readonly programme: string;
  /** The other partner's ids: at the gateway, at the platform. */
  readonly foreign: readonly string[];
  /** What stands in the other partner's answers alone: ids of rows, amounts. */
  readonly marks: readonly string[];
}

/** Asks everything that one partner can ask, with another one's ids in every parameter, filter, cursor and path. */
export async function smuggle(
  own: PartnerBackend,
  other: PartnerBackend,
  {programme, foreign, marks}: SmugglingOptions,
): Promise<SmugglingFindings> {
  const api = createPartnerApi({authenticate: () => true, backendFor: () => own});
  const paths = requestsFor(programme, [...foreign, ...(await cursorsOf(other, programme))], foreign);
  const leaks: string[] = [];
  let answered = 0;
  for (const path of paths) {
    const headers = {
      Authorization: 'Bearer own',
      ...Object.fromEntries(HEADERS.map((name) => [name, foreign[0] ?? ''])),
    };
    const response = await api(new Request(`http://gateway.example${API_PATH}${path}`, {headers}));
    const text = await response.text();
    if (response.ok) answered++;
    const found = marks.filter((mark) => text.includes(mark));
    if (response.ok && found.length > 0) leaks.push(`${path}: ${found.join(', ')}`);
  }
  return {sent: paths.length, answered, leaks};
}

const HEADERS = ['X-Partner-Id', 'X-Affiliate-Id', 'X-Forwarded-User'];

function requestsFor(programme: string, values: readonly string[], ids: readonly string[]): string[] {
  return readsOf().flatMap((operation) => {
    const {path} = routes[operation];
    const filled = path.replace('{id}', encodeURIComponent(ids[0] ?? ''));
    const base = new URLSearchParams({programme, ...REPORT[operation]});
    const withExtra = (name: string, value: string) => {
      const query = new URLSearchParams(base);
      query.append(name, value);
      return `${filled}?${query.toString()}`;
    };
    return [
      ...values.flatMap((value) => [...NAMES, ...FILTERS, 'cursor', 'programme'].map((name) => withExtra(name, value))),
      ...ids.flatMap((id) => [`${path.replace('{id}', `..%2F${id}`)}?${base.toString()}`, `${filled}/${id}`]),
    ];
  });
}

const REPORT: Readonly<Partial<Record<Operation, Record<string, string>>>> = {
  report: {'period.from': '2026-01-01', 'period.to': '2026-12-31', metrics: 'earnings'},
};

function readsOf(): Operation[] {
  return OPERATIONS.filter((operation) => routes[operation].method === 'GET' && routes[operation].path !== STREAM_PATH);
}

/** Cursors that were made for the other partner. */
async function cursorsOf({commissions, payouts}: PartnerBackend, programme: string): Promise<string[]> {
  const pages = await Promise.all([commissions?.list({programme, limit: 1}), payouts?.list({programme, limit: 1})]);
  return pages.flatMap((page) => page?.nextCursor ?? []);
}
