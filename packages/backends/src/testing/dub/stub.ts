import {dateIn} from '@kabinet/contract';
import {dubLink, madeLink, refusal} from './stub-links.js';
import type {StubLink} from './stub-links.js';
import {recorded} from '../recorded.js';
import {upstreamStub} from '../upstream-stub.js';
import type {Asked, StubAnswer, UpstreamStub} from '../upstream-stub.js';

/** When links are made here. */
export const MADE_AT = '2026-04-15T10:00:00.000Z';

export const API_KEY = 'dub_test_key';

interface Owned {
  readonly id: string;
  readonly partner: {readonly id: string};
}

/** Who is at Dub, by `tenantId`. */
const PARTNERS = [
  {id: 'pn_test01', tenantId: 'user_42', name: 'Alice Partner', status: 'approved'},
  {id: 'pn_test02', tenantId: 'user_43', name: 'Bob Partner', status: 'approved'},
  {id: 'pn_test03', tenantId: 'user_44', name: 'Carol Partner', status: 'banned'},
].map((partner) => ({...partner, createdAt: '2026-01-05T09:00:00.000Z'}));

/** What is in a payout is told only to who filters by it. */
const IN_PAYOUT: Readonly<Record<string, readonly string[]>> = {
  po_test01: ['cm_test01'],
  po_test02: ['cm_paid02'],
  po_test03: ['cm_paid03'],
  po_test04: ['cm_paid04'],
  po_test06: ['cm_test02'],
};

/** What is being paid, of the month before. */
const BEING_PAID = [
  {id: 'cm_paid02', earnings: 2500, createdAt: '2026-02-20T08:15:00.000Z'},
  {id: 'cm_paid03', earnings: 3100, createdAt: '2026-02-21T08:15:00.000Z'},
  {id: 'cm_paid04', earnings: 900, createdAt: '2026-02-22T08:15:00.000Z'},
];

function someLinks(): StubLink[] {
  return [
    dubLink('link_test01', 'alice', 'pn_test01', {clicks: 60, leads: 6}),
    dubLink('link_test02', 'spring', 'pn_test01', {clicks: 0, leads: 0}, true),
    dubLink('link_test03', 'bob', 'pn_test02', {clicks: 7, leads: 1}),
  ];
}

/** Dub's API as its SDK and its documentation describe it, with filters that take lists and exclusions. */
export async function dubStub(): Promise<UpstreamStub> {
  const commissions = await recorded<Owned[]>('dub/commissions-list.json');
  const payouts = await recorded<Owned[]>('dub/payouts-list.json');
  const days = await recorded<{start: string; clicks: number}[]>('dub/clicks-by-day.json');
  const bobs = {...commissions[0], id: 'cm_bob01', partner: {id: 'pn_test02'}, status: 'pending', paidAt: null};
  const links = someLinks();
  const older = BEING_PAID.map((row) => ({...commissions[1], ...row}) as Owned);
  const rows = [...older, ...commissions, bobs as Owned].reverse();
  const answers: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
    '/partners': (query) => PARTNERS.filter(({tenantId}) => tenantId === query.get('tenantId')),
    '/commissions': (query) => {
      const ids = query.get('payoutId') === null ? undefined : (IN_PAYOUT[query.get('payoutId') ?? ''] ?? []);
      const own = rows.filter(chosenBy(query)).filter(({id}) => ids === undefined || ids.includes(id));
      const after = own.findIndex(({id}) => id === query.get('startingAfter'));
      return own.slice(after + 1, after + 1 + sizeOf(query));
    },
    '/payouts': (query) => {
      const first = (Number(query.get('page') ?? 1) - 1) * sizeOf(query);
      return payouts.filter(chosenBy(query)).slice(first, first + sizeOf(query));
    },
    '/partners/links': (query) => links.filter(({partnerId}) => partnerId === query.get('partnerId')),
    '/links/info': (query) => links.find(({id}) => id === query.get('linkId')),
    '/partners/analytics': (query) => analytics(query, query.get('partnerId') === 'pn_test01' ? days : [], links),
  };
  return upstreamStub((asked) => {
    if (asked.headers.authorization !== `Bearer ${API_KEY}`) return refusal(401, 'unauthorized', 'Bad API key.');
    return asked.method === 'POST' ? madeLink(asked, links, MADE_AT) : answerOf(asked, answers[asked.path]);
  });
}

function answerOf({query}: Asked, read: ((query: URLSearchParams) => unknown) | undefined): StubAnswer {
  if (sizeOf(query) > 100) return refusal(422, 'unprocessable_entity', 'At most 100 rows to a page.');
  const body = read?.(query);
  return body === undefined ? refusal(404, 'not_found', 'Not found.') : {body};
}

function sizeOf(query: URLSearchParams): number {
  return Number(query.get('pageSize') ?? 100);
}

/** One id, several with commas, or all but those after a hyphen; without any, everybody's. */
function chosenBy(query: URLSearchParams): (row: Owned) => boolean {
  const wanted = query.get('partnerId') ?? '';
  const ids = wanted.replace(/^-/, '').split(',');
  return ({partner}) => wanted === '' || ids.includes(partner.id) !== wanted.startsWith('-');
}

/** By days when it is longer than two and not longer than 180, filled with zeros as Dub does. */
function analytics(
  query: URLSearchParams,
  days: readonly {start: string; clicks: number}[],
  links: readonly StubLink[],
): unknown {
  const [start, end] = [query.get('start') ?? '', query.get('end') ?? ''];
  const zone = query.get('timezone') ?? 'UTC';
  const inside = days.filter((day) => day.start >= start && day.start <= end);
  const clicks = inside.reduce((sum, day) => sum + day.clicks, 0);
  const own = links.filter(({partnerId}) => partnerId === query.get('partnerId'));
  switch (query.get('groupBy')) {
    case 'timeseries':
      return inside.map((day) => ({...day, start: `${dateIn(zone, day.start)}T00:00:00.000Z`}));
    case 'top_links':
      return own.filter((link) => clicks > 0 && link.clicks > 0).map((link) => ({...link, sales: 3, earnings: 2997}));
    default:
      return {clicks, leads: clicks > 0 ? 6 : 0, sales: 3, saleAmount: 14997, earnings: 2997};
  }
}
