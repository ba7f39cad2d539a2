import {memoryStore} from '@kabinet/backends/memory';
import type {CommissionFacts, PayoutFacts} from '@kabinet/backends/sample';
import type {Money, PartnerBackend, PayoutDetail} from '@kabinet/contract';
import {withAnswers} from '../../testing/backends.js';
import {datasetWith, PARTNER, PROGRAMME_FACTS} from '../../testing/data.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const sbp = {kind: 'sbp', label: {ru: 'СБП', en: 'Faster payments'}, account: '•• 4417'};

function commission(id: string, amount: string): CommissionFacts {
  return {
    id,
    partner: PARTNER,
    programme: 'pg',
    offer: 'of',
    link: 'ln',
    click: {
      id: `click-of-${id}`,
      partner: PARTNER,
      programme: 'pg',
      offer: 'of',
      link: 'ln',
      at: '2026-09-01T09:00:00.000Z',
      unique: true,
      visitor: 'v',
      device: 'mobile',
    },
    type: amount.startsWith('-') ? 'adjustment' : 'sale',
    occurredAt: '2026-09-01T10:00:00.000Z',
    orderId: `R-${id}`,
    rule: {kind: 'fixed', amount: rub(amount)},
    amount: rub(amount),
    steps: [],
    history: [{status: 'approved', at: '2026-09-02T10:00:00.000Z'}],
  };
}

const COMMISSIONS = [
  commission('c1', '75000.00'),
  commission('c2', '-500.00'),
  commission('c3', '40000.00'),
  commission('c4', '60000.00'),
];

type Facts = Omit<PayoutFacts, 'partner' | 'programme' | 'method' | 'commissions'> &
  Partial<Pick<PayoutFacts, 'method' | 'commissions'>>;

function payout(facts: Facts): PayoutFacts {
  return {partner: PARTNER, programme: 'pg', method: sbp, commissions: [], ...facts};
}

/** Oldest first. */
const PAYOUTS: readonly PayoutFacts[] = [
  payout({
    id: 'po_1',
    number: 'P-2101',
    amount: rub('74500.00'),
    fee: rub('350.00'),
    createdAt: '2026-10-08T09:00:00.000Z',
    expectedDate: '2026-10-10',
    history: [
      {status: 'scheduled', at: '2026-10-08T09:00:00.000Z'},
      {status: 'processing', at: '2026-10-10T06:00:00.000Z'},
      {status: 'paid', at: '2026-10-11T12:00:00.000Z'},
    ],
    commissions: ['c1', 'c2'],
  }),
  payout({
    id: 'po_2',
    number: 'P-2102',
    amount: rub('40000.00'),
    fee: rub('100.00'),
    method: {kind: 'USDT TRC-20', account: 'TQ4…9fKe'},
    createdAt: '2026-10-15T09:00:00.000Z',
    history: [
      {status: 'requested', at: '2026-10-15T09:00:00.000Z'},
      {status: 'processing', at: '2026-10-16T06:00:00.000Z'},
      {status: 'failed', at: '2026-10-17T06:00:00.000Z', reason: {code: 'bank_refused'}},
    ],
    commissions: ['c3'],
  }),
  payout({
    id: 'po_3',
    number: 'P-2103',
    amount: rub('1200.00'),
    createdAt: '2026-10-20T09:00:00.000Z',
    history: [{status: 'cancelled', at: '2026-10-20T12:00:00.000Z'}],
  }),
  payout({
    id: 'po_4',
    number: 'P-2104',
    amount: rub('8000.00'),
    fee: rub('0.00'),
    createdAt: '2026-11-01T09:00:00.000Z',
    expectedDate: '2026-11-23',
    history: [{status: 'partially_paid', at: '2026-11-19T09:00:00.000Z'}],
  }),
  payout({
    id: 'po_5',
    number: 'P-2105',
    amount: rub('5000.00'),
    fee: rub('0.00'),
    createdAt: '2026-11-08T09:00:00.000Z',
    expectedDate: '2026-11-20',
    history: [{status: 'sent', at: '2026-11-18T09:00:00.000Z'}],
  }),
  payout({
    id: 'po_6',
    number: 'P-2106',
    amount: rub('60000.00'),
    fee: rub('0.00'),
    createdAt: '2026-11-19T09:00:00.000Z',
    expectedDate: '2026-11-26',
    history: [
      {status: 'requested', at: '2026-11-19T09:00:00.000Z'},
      {status: 'in_review', at: '2026-11-19T12:30:00.000Z'},
    ],
    commissions: ['c4'],
  }),
];

/** So many paid ones of 10 roubles each: «N-1» is the oldest. */
export function manyPayouts(count: number): PayoutFacts[] {
  return Array.from({length: count}, (_, index) => {
    const at = `2026-10-10T09:${String(index).padStart(2, '0')}:00.000Z`;
    const history = [{status: 'paid', at}] as const;
    return payout({id: `n_${index + 1}`, number: `N-${index + 1}`, amount: rub('10.00'), createdAt: at, history});
  });
}

/** A partner whose payouts came, failed, or are on their way; it is a Saturday, 14:32 in Moscow. */
export function payoutsBackend(payouts: readonly PayoutFacts[] = PAYOUTS): PartnerBackend {
  const dataset = datasetWith({
    programmes: [
      {
        ...PROGRAMME_FACTS,
        minimumPayout: rub('1000.00'),
        payoutSchedule: {ru: '10-го числа каждого месяца', en: 'the 10th of each month'},
      },
    ],
    commissions: COMMISSIONS,
    payouts,
  });
  return memoryStore({dataset}).backendFor(PARTNER);
}

type Payouts = NonNullable<PartnerBackend['payouts']>;

/** The backend, but with other answers about payouts; `null` takes a method away. */
export function withPayouts(
  backend: PartnerBackend,
  answers: {list?: Payouts['list']; get?: Payouts['get'] | null},
): PartnerBackend {
  return {...backend, payouts: withAnswers(backend.payouts, answers)};
}

/** The backend, but its payouts come with changes, in the list and in detail. */
export function withChanges(backend: PartnerBackend, changes: Partial<PayoutDetail>): PartnerBackend {
  const {payouts} = backend;
  return withPayouts(backend, {
    list: async (query, options) => {
      const page = await payouts!.list(query, options);
      return {...page, items: page.items.map((item) => ({...item, ...changes, id: item.id}))};
    },
    get: async (query, options) => ({...(await payouts!.get!(query, options)), ...changes, id: query.id}),
  });
}
