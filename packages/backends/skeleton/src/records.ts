import type {Commission, Partner, Payout} from '@kabinet/contract';

/** What your system knows of one partner. Put your own queries in place of these invented ones. */
interface Records {
  readonly partner: Partner;
  readonly commissions: readonly Commission[];
  readonly payouts: readonly Payout[];
}

const OFFER = {id: 'shop', name: {en: 'The shop', ru: 'Магазин'}};

const ANNA: Records = {
  partner: {id: 'anna', name: 'Anna', status: 'approved'},
  commissions: [
    commission('c1', '2026-11-02T10:00:00.000Z', '120.00', '12.00', 'paid'),
    commission('c2', '2026-11-09T18:30:00.000Z', '80.00', '8.00', 'approved'),
    commission('c3', '2026-11-20T08:15:00.000Z', '45.50', '4.55', 'pending'),
    commission('c4', '2026-11-20T09:00:00.000Z', '60.00', '6.00', 'rejected'),
  ],
  payouts: [
    {
      id: 'p1',
      programme: 'main',
      number: 'P-1',
      amount: euros('12.00'),
      status: 'paid',
      createdAt: '2026-11-10T09:00:00.000Z',
      paidAt: '2026-11-12T09:00:00.000Z',
    },
  ],
};

const BORIS: Records = {
  partner: {id: 'boris', name: 'Boris', status: 'approved'},
  commissions: [commission('c5', '2026-11-15T12:00:00.000Z', '200.00', '20.00', 'approved')],
  payouts: [],
};

const VERA: Records = {partner: {id: 'vera', name: 'Vera', status: 'approved'}, commissions: [], payouts: []};

const PARTNERS = new Map([ANNA, BORIS, VERA].map((records) => [records.partner.id, records]));

/** @throws {Error} There is no such partner; whoever asked is told that the backend failed. */
export function recordsOf(partnerId: string): Promise<Records> {
  const records = PARTNERS.get(partnerId);
  return records ? Promise.resolve(records) : Promise.reject(new Error(`There is no partner ${partnerId}.`));
}

function commission(id: string, occurredAt: string, sale: string, amount: string, status: string): Commission {
  return {
    id,
    programme: 'main',
    type: 'sale',
    occurredAt,
    orderId: `order-${id}`,
    offer: OFFER,
    sale: euros(sale),
    rule: {kind: 'percent', rate: '10'},
    amount: euros(amount),
    status,
    ...(status === 'paid' && {payout: {id: 'p1', number: 'P-1'}}),
  };
}

function euros(amount: string) {
  return {amount, currency: 'EUR'};
}
