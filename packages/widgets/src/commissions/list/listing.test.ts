import {expect} from '@open-wc/testing';
import {
  cleared,
  EVERYTHING,
  filtersIn,
  isPageSize,
  permitted,
  queryOf,
  sortedBy,
  sortsFor,
  unfiltered,
} from './listing.js';
import type {CommissionListing} from './listing.js';

/** As narrow as it gets. */
const NARROW: CommissionListing = {
  status: 'on_hold',
  periodBy: 'status',
  type: 'sale',
  offer: 'of_card',
  link: 'ln_1',
  currency: 'RUB',
  minAmount: '100',
  maxAmount: '2500.50',
  subIds: {sub1: 'tg-pin'},
  search: 'R-48',
  jumpTo: '2026-11-10',
  sort: 'statusChangedAt',
  direction: 'asc',
};
const FILTERS = ['status', 'periodBy', 'type', 'offer', 'link', 'currency', 'amount', 'subIds', 'search', 'jumpTo'];
const SORTS = ['occurredAt', 'statusChangedAt', 'amount'];

describe('what commissions are asked for', () => {
  it('is one status, or any', () => {
    const programme = {id: 'pg', name: 'P', currency: 'RUB', timeZone: 'Europe/Moscow'};
    const period = {from: '2026-11-01', to: '2026-11-21'};
    expect(queryOf(programme, {period}, EVERYTHING)).to.deep.equal({programme: 'pg', period});
    expect(queryOf(programme, {period}, {...EVERYTHING, status: 'on_hold'})).to.deep.equal({
      programme: 'pg',
      period,
      status: ['on_hold'],
    });
  });

  it('is what one payout pays, whenever it was earned', () => {
    const programme = {id: 'pg', name: 'P', currency: 'RUB', timeZone: 'Europe/Moscow'};
    expect(queryOf(programme, {payout: 'po_7'}, EVERYTHING)).to.deep.equal({programme: 'pg', payout: 'po_7'});
  });

  it('is everything that narrows the list down, in the words of the contract', () => {
    const programme = {id: 'pg', name: 'P', currency: 'RUB', timeZone: 'Europe/Moscow'};
    const period = {from: '2026-11-01', to: '2026-11-21'};
    const asked = {
      programme: 'pg',
      status: ['on_hold'],
      type: ['sale'],
      offer: 'of_card',
      link: 'ln_1',
      currency: 'RUB',
      minAmount: '100',
      maxAmount: '2500.50',
      subIds: {sub1: 'tg-pin'},
      search: 'R-48',
      jumpTo: '2026-11-10',
      sort: 'statusChangedAt',
      direction: 'asc',
    };
    expect(queryOf(programme, {period}, NARROW)).to.deep.equal({...asked, period, periodBy: 'status'});
    // What a payout pays has no period that could mean the one or the other.
    expect(queryOf(programme, {payout: 'po_7'}, NARROW)).to.deep.equal({...asked, payout: 'po_7'});
  });

  it('is nothing that the backend has not said it takes', () => {
    expect(permitted(NARROW, {commissionFilters: FILTERS, commissionSorts: SORTS})).to.deep.equal(NARROW);
    expect(permitted(NARROW, {})).to.deep.equal(EVERYTHING);
    expect(permitted(NARROW, {commissionFilters: ['amount', 'offer'], commissionSorts: ['amount']})).to.deep.equal({
      ...EVERYTHING,
      offer: 'of_card',
      minAmount: '100',
      maxAmount: '2500.50',
    });
  });

  it('is no day to begin with in a list that stands by amounts', () => {
    const all = {commissionFilters: FILTERS, commissionSorts: SORTS};
    expect(permitted({...NARROW, sort: 'amount'}, all).jumpTo).to.equal('');
  });

  it('comes in pages of 5 to 100', () => {
    expect([5, 20, 100].map(isPageSize)).to.deep.equal([true, true, true]);
    expect([4, 101, 7.5, Number.NaN, -20].map(isPageSize)).to.deep.equal([false, false, false, false, false]);
  });
});

describe('filters in force', () => {
  it('are those that differ from everything', () => {
    expect(filtersIn(EVERYTHING)).to.deep.equal([]);
    expect(filtersIn(NARROW)).to.deep.equal(FILTERS);
    expect(filtersIn({...EVERYTHING, maxAmount: '5', sort: 'amount'})).to.deep.equal(['amount']);
  });

  it('are taken away one by one, or all but the order', () => {
    expect({...NARROW, ...cleared(['amount', 'subIds'])}).to.deep.equal({
      ...NARROW,
      minAmount: '',
      maxAmount: '',
      subIds: {},
    });
    expect(unfiltered(NARROW)).to.deep.equal({...EVERYTHING, sort: 'statusChangedAt', direction: 'asc'});
  });
});

describe('the order of commissions', () => {
  it('is the backend’s to offer', () => {
    expect(sortsFor({})).to.deep.equal([]);
    expect(sortsFor({commissionSorts: ['amount', 'luck', 'occurredAt']})).to.deep.equal(['occurredAt', 'amount']);
  });

  it('begins with the newest or the largest, and turns round when it is asked for again', () => {
    expect(sortedBy({sort: 'occurredAt', direction: 'desc'}, 'amount')).to.deep.equal({
      sort: 'amount',
      direction: 'desc',
    });
    expect(sortedBy({sort: 'amount', direction: 'desc'}, 'amount')).to.deep.equal({sort: 'amount', direction: 'asc'});
    expect(sortedBy({sort: 'amount', direction: 'asc'}, 'amount')).to.deep.equal({sort: 'amount', direction: 'desc'});
  });
});
