import {expect} from '@open-wc/testing';
import {EVERYTHING, isPageSize, queryOf} from './listing.js';

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

  it('comes in pages of 5 to 100', () => {
    expect([5, 20, 100].map(isPageSize)).to.deep.equal([true, true, true]);
    expect([4, 101, 7.5, Number.NaN, -20].map(isPageSize)).to.deep.equal([false, false, false, false, false]);
  });
});
