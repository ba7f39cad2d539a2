import {expect} from '@open-wc/testing';
import {readViewed, writeViewed} from './listing-params.js';
import type {Viewed} from './listing-params.js';
import {EVERYTHING} from './listing.js';

const FIRST: Viewed = {period: 'last-30-days', listing: EVERYTHING};
const NARROW: Viewed = {
  period: {from: '2026-10-01', to: '2026-10-31'},
  listing: {
    status: 'on_hold',
    periodBy: 'status',
    type: 'sale',
    offer: 'of_card',
    link: 'ln_1',
    currency: 'RUB',
    minAmount: '-100.50',
    maxAmount: '2500',
    subIds: {sub1: 'tg:pin&more', sub10: 'осень'},
    search: 'Анна К.',
    jumpTo: '2026-10-10',
    sort: 'statusChangedAt',
    direction: 'asc',
  },
};
const WRITTEN =
  '?tab=2&c-period=2026-10-01%2F2026-10-31&c-by=status&c-status=on_hold&c-type=sale&c-offer=of_card&c-link=ln_1' +
  '&c-currency=RUB&c-min=-100.50&c-max=2500&c-sub=sub1%3Atg%3Apin%26more&c-sub=sub10%3A%D0%BE%D1%81%D0%B5%D0%BD%D1%8C' +
  '&c-search=%D0%90%D0%BD%D0%BD%D0%B0+%D0%9A.&c-day=2026-10-10&c-sort=statusChangedAt+asc';

describe('a list of commissions in the address', () => {
  it('is written beside what the page has there, and read again', () => {
    expect(writeViewed('?tab=2', 'c', NARROW, FIRST)).to.equal(WRITTEN);
    expect(readViewed(WRITTEN, 'c', FIRST)).to.deep.equal(NARROW);
    expect(writeViewed(WRITTEN, 'c', NARROW, FIRST)).to.equal(WRITTEN);
  });

  it('is not written as long as nothing is chosen', () => {
    expect(writeViewed('', 'c', FIRST, FIRST)).to.equal('');
    expect(writeViewed(WRITTEN, 'c', FIRST, FIRST)).to.equal('?tab=2');
    expect(readViewed('?tab=2&d-status=paid', 'c', FIRST)).to.deep.equal(FIRST);
  });

  it('is read without what makes no sense', () => {
    const nonsense =
      '?c-period=soon&c-by=luck&c-status=&c-currency=roubles&c-min=1e3&c-max=many&c-sub=sub11:x&c-sub=sub1&c-sub=sub2:' +
      '&c-day=2026-02-30&c-sort=luck+asc';
    expect(readViewed(nonsense, 'c', FIRST)).to.deep.equal(FIRST);
  });
});
