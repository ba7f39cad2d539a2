import type {Commission} from '@kabinet/contract';

/** A commission that tells no more than it must, and the facts given. */
export function bareCommission(facts: Partial<Commission> = {}): Commission {
  return {
    id: 'cm',
    programme: 'pg',
    type: 'sale',
    occurredAt: '2026-11-19T07:12:00Z',
    offer: {id: 'of', name: 'Card'},
    amount: {amount: '540.00', currency: 'RUB'},
    status: 'pending',
    ...facts,
  };
}
