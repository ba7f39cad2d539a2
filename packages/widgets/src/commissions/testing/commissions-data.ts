import {memoryStore} from '@kabinet/backends/memory';
import type {MemoryStore} from '@kabinet/backends/memory';
import type {ClickFacts, CommissionFacts, OfferFacts, PayoutFacts} from '@kabinet/backends/sample';
import type {Money, PartnerBackend} from '@kabinet/contract';
import {withAnswers} from '../../testing/backends.js';
import {datasetWith, PARTNER, PROGRAMME_FACTS} from '../../testing/data.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const total = (amount: string) =>
  ({operator: 'equals', code: 'commission', amount: rub(amount), emphasis: 'total'}) as const;
const sale = (
  base: string,
  rate: string,
  amount: string,
): Pick<CommissionFacts, 'sale' | 'base' | 'rule' | 'amount' | 'steps'> => ({
  sale: rub(base),
  base: rub(base),
  rule: {kind: 'percent', rate},
  amount: rub(amount),
  steps: [{operator: 'start', code: 'sale', amount: rub(base)}, {operator: 'times', code: 'rate', rate}, total(amount)],
});

function commission(
  facts: Partial<CommissionFacts> &
    Pick<CommissionFacts, 'id' | 'offer' | 'occurredAt' | 'orderId' | 'rule' | 'amount' | 'steps' | 'history'>,
): CommissionFacts {
  const click: ClickFacts = {
    id: `click-of-${facts.id}`,
    partner: PARTNER,
    programme: 'pg',
    offer: facts.offer,
    link: 'ln_1',
    at: '2026-10-20T18:04:00.000Z',
    unique: true,
    visitor: 'v',
    device: 'mobile',
    subIds: {sub2: 'nov-26', sub1: 'tg-pin'},
  };
  return {partner: PARTNER, programme: 'pg', link: 'ln_1', type: 'sale', click, ...facts};
}

/** One of each status, oldest first; the second last adjusts the first. In sum they come to 8 347,35 ₽. */
export const COMMISSIONS: readonly CommissionFacts[] = [
  commission({
    id: 'cm_paid',
    offer: 'of_card',
    orderId: 'R-46388',
    occurredAt: '2026-10-24T17:34:00.000Z',
    ...sale('21050.00', '6', '1263.00'),
    customer: {id: 'c1', name: 'Анна К.', email: 'a•••@mail.example'},
    history: [
      {status: 'approved', at: '2026-10-24T17:34:00.000Z'},
      {status: 'in_payout', at: '2026-11-08T09:00:00.000Z'},
      {status: 'paid', at: '2026-11-10T12:02:00.000Z'},
    ],
    payout: 'po_2104',
  }),
  commission({
    id: 'cm_sent',
    offer: 'of_card',
    orderId: 'R-47210',
    occurredAt: '2026-11-02T10:26:00.000Z',
    ...sale('54300.00', '6', '3258.00'),
    history: [
      {status: 'approved', at: '2026-11-02T10:26:00.000Z'},
      {status: 'in_payout', at: '2026-11-19T09:00:00.000Z'},
    ],
    payout: 'po_2116',
  }),
  commission({
    id: 'cm_approved',
    offer: 'of_fund',
    orderId: 'R-47395',
    occurredAt: '2026-11-04T15:20:00.000Z',
    ...sale('9150.00', '5', '457.50'),
    history: [{status: 'approved', at: '2026-11-04T15:20:00.000Z'}],
  }),
  commission({
    id: 'cm_reversed',
    offer: 'of_fund',
    orderId: 'R-48097',
    occurredAt: '2026-11-15T08:18:00.000Z',
    ...sale('17600.00', '5', '880.00'),
    history: [
      {status: 'on_hold', at: '2026-11-15T08:18:00.000Z'},
      {status: 'reversed', at: '2026-11-19T06:00:00.000Z', reason: {text: {ru: 'Возврат', en: 'Refund'}}},
    ],
  }),
  commission({
    id: 'cm_adjusted',
    type: 'adjustment',
    adjusts: 'cm_paid',
    offer: 'of_card',
    orderId: 'R-46388',
    occurredAt: '2026-11-16T09:00:00.000Z',
    sale: rub('-5262.50'),
    rule: {kind: 'percent', rate: '6'},
    amount: rub('-315.75'),
    steps: [
      {operator: 'start', code: 'commission', amount: rub('-1263.00')},
      {operator: 'times', code: 'refund', rate: '25'},
      total('-315.75'),
    ],
    history: [{status: 'approved', at: '2026-11-16T09:00:00.000Z', reason: {code: 'partial_refund'}}],
  }),
  commission({
    id: 'cm_rejected',
    offer: 'of_account',
    orderId: 'R-48140',
    occurredAt: '2026-11-17T06:51:00.000Z',
    ...sale('6780.00', '5', '339.00'),
    history: [{status: 'rejected', at: '2026-11-17T06:51:00.000Z', reason: {code: 'not_first_sale'}}],
  }),
  commission({
    id: 'cm_pending',
    type: 'lead',
    offer: 'of_account',
    orderId: 'R-48198',
    occurredAt: '2026-11-18T19:15:00.000Z',
    rule: {kind: 'fixed', amount: rub('1500.00')},
    amount: rub('1500.00'),
    steps: [{operator: 'start', code: 'fixed', amount: rub('1500.00')}, total('1500.00')],
    history: [{status: 'pending', at: '2026-11-18T19:15:00.000Z'}],
  }),
  commission({
    id: 'cm_held',
    offer: 'of_card',
    orderId: 'R-48213',
    occurredAt: '2026-11-19T07:12:00.000Z',
    sale: rub('41900.00'),
    base: rub('36410.00'),
    rule: {kind: 'percent', rate: '6'},
    amount: rub('2184.60'),
    steps: [
      {operator: 'start', code: 'sale', label: {ru: 'Оборот по карте', en: 'Card turnover'}, amount: rub('41900.00')},
      {
        operator: 'minus',
        code: 'transfers',
        label: {ru: 'Переводы', en: 'Transfers'},
        amount: rub('4900.00'),
        note: {ru: 'не входит по п. 3.2 правил', en: 'excluded by rule 3.2'},
      },
      {operator: 'minus', code: 'discount', amount: rub('590.00')},
      {operator: 'equals', code: 'base', amount: rub('36410.00'), emphasis: 'subtotal'},
      {operator: 'times', code: 'rate', rate: '6'},
      total('2184.60'),
    ],
    customer: {id: 'c2', name: 'Иван П.', email: 'i•••@mail.example'},
    holdUntil: '2026-12-05T07:12:00.000Z',
    history: [
      {
        status: 'on_hold',
        at: '2026-11-19T07:12:00.000Z',
        reason: {text: {ru: 'Столько длится срок возврата', en: 'As long as the refund window'}},
      },
    ],
  }),
];

function offer(id: string, ru: string, en: string): OfferFacts {
  const destination = 'https://halyard.example/';
  return {
    id,
    programme: 'pg',
    name: {ru, en},
    status: 'active',
    destination,
    allowedHosts: [],
    terms: [],
    review: false,
  };
}

const method = {kind: 'sbp', label: 'СБП', account: '•• 4417'};
const PAYOUTS: readonly PayoutFacts[] = [
  {
    id: 'po_2104',
    partner: PARTNER,
    programme: 'pg',
    number: 'P-2104',
    amount: rub('1263.00'),
    method,
    createdAt: '2026-11-08T09:00:00.000Z',
    history: [{status: 'paid', at: '2026-11-10T12:02:00.000Z'}],
    commissions: ['cm_paid'],
  },
  {
    id: 'po_2116',
    partner: PARTNER,
    programme: 'pg',
    number: 'P-2116',
    amount: rub('3258.00'),
    method,
    createdAt: '2026-11-19T09:00:00.000Z',
    expectedDate: '2026-11-26',
    history: [{status: 'requested', at: '2026-11-19T09:00:00.000Z'}],
    commissions: ['cm_sent'],
  },
];

/** A bank with three offers and a partner with a commission of each status, on a Saturday at 14:32 in Moscow. */
export function commissionsStore(commissions: readonly CommissionFacts[] = COMMISSIONS): MemoryStore {
  const dataset = datasetWith({
    programmes: [{...PROGRAMME_FACTS, subIds: [{slot: 'sub1', label: {ru: 'Площадка', en: 'Placement'}}]}],
    offers: [
      offer('of_card', 'Карта «Бриз»', 'The Breeze card'),
      offer('of_account', 'Накопительный счёт', 'Savings account'),
      offer('of_fund', 'Инвестиции с нуля', 'First investments'),
    ],
    links: [
      {
        id: 'ln_1',
        partner: PARTNER,
        programme: 'pg',
        offer: 'of_card',
        name: 'Закреплённый пост',
        code: 'k7Qm2x',
        destination: 'https://halyard.example/',
        status: 'active',
        createdAt: '2026-10-01T09:00:00.000Z',
      },
    ],
    commissions,
    payouts: PAYOUTS,
  });
  return memoryStore({dataset});
}

/** So many approved ones of 10 roubles each, the highest number newest: «N-12», «N-11» … */
export function manyCommissions(count: number): CommissionFacts[] {
  return Array.from({length: count}, (_, index) => {
    const occurredAt = `2026-11-10T09:${String(index).padStart(2, '0')}:00.000Z`;
    return commission({
      id: `cm_${String(index + 1).padStart(3, '0')}`,
      offer: 'of_card',
      orderId: `N-${index + 1}`,
      occurredAt,
      ...sale('100.00', '10', '10.00'),
      history: [{status: 'approved', at: occurredAt}],
    });
  });
}

export function commissionsBackend(): PartnerBackend {
  return commissionsStore().backendFor(PARTNER);
}

type Commissions = NonNullable<PartnerBackend['commissions']>;

/** The backend, but with other answers about commissions; `null` takes a method away. */
export function withCommissions(
  backend: PartnerBackend,
  answers: {list?: Commissions['list']; get?: Commissions['get'] | null},
): PartnerBackend {
  return {...backend, commissions: withAnswers(backend.commissions, answers)};
}
