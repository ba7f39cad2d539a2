/**
 * What Waypost keeps, an invented club of hikers' shops. Its API was written down before anything of ours read it, with
 * habits that were met in real ones, all in one place.
 */

export interface Deal {
  readonly no: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bought, signed up, corrected. */
  readonly what: 'B' | 'S' | 'C';
  readonly order: string | null;
  readonly basket: string | null;
  readonly mine: string;
  /** 0 new, 1 checked, 2 accepted, 3 settled. */
  readonly st: 0 | 1 | 2 | 3;
  readonly void: boolean;
  readonly tag: string;
}

export interface Member {
  readonly account: readonly {readonly k: string; readonly v: string | number}[];
  readonly deals: readonly Deal[];
  readonly payments: Readonly<Record<string, readonly object[]>>;
  readonly hits: Readonly<Record<string, readonly [number, number]>>;
  readonly tags: readonly string[];
}

const ANNA: Member = {
  account: [
    {k: 'num', v: 88},
    {k: 'title', v: 'Anna’s trails'},
    {k: 'state', v: 3},
    {k: 'lang', v: 'pl'},
  ],
  deals: [
    deal(907, '2026-11-19T22:59:59Z', 'B', 'WP-340', '10,05', '1,01', 0, 'blog'),
    deal(906, '2026-11-12T08:00:00Z', 'C', 'WP-311', null, '24,00-', 2, 'blog'),
    {...deal(905, '2026-11-05T19:00:00Z', 'B', 'WP-321', '45,00', '4,50', 0, ''), void: true},
    deal(904, '2026-11-05T18:45:00Z', 'B', 'WP-320', '2 310,50', '231,05', 1, 'spring'),
    deal(903, '2026-11-03T12:00:00Z', 'S', null, null, '15,00', 2, 'spring'),
    deal(902, '2026-10-31T23:30:00Z', 'B', 'WP-312', '89,90', '8,99', 3, 'blog'),
    deal(901, '2026-10-28T09:15:00Z', 'B', 'WP-311', '1 240,00', '124,00', 3, 'blog'),
  ],
  payments: {
    '2026': [{nr: 40, day: 20261115, sum: '132,99', how: 'BANK', st: 'D'}],
    '2025': [{nr: 31, day: 20251210, sum: '1 050,00', how: 'BANK', st: 'R'}],
  },
  hits: {
    '20261028': [18, 15],
    '20261101': [40, 31],
    '20261103': [25, 25],
    '20261105': [60, 48],
    '20261119': [12, 10],
  },
  tags: [
    'blog;https://way.example/88/blog;https://shop.way.example/;1788256800',
    'spring;https://way.example/88/spring;https://shop.way.example/sale/;1790848800',
  ],
};

const BRUNO: Member = {
  account: [
    {k: 'num', v: 93},
    {k: 'title', v: 'Bruno'},
    {k: 'state', v: 3},
  ],
  deals: [],
  payments: {},
  hits: {},
  tags: [],
};

/** Members by the key of their session. */
export const MEMBERS: Readonly<Record<string, Member>> = {'sid-anna': ANNA, 'sid-bruno': BRUNO};

function deal(
  no: number,
  at: string,
  what: Deal['what'],
  order: string | null,
  basket: string | null,
  mine: string,
  st: Deal['st'],
  tag: string,
): Deal {
  return {no, at: Date.parse(at), what, order, basket, mine, st, tag, void: false};
}
