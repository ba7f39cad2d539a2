import {expect} from '@open-wc/testing';
import {NO_CUT} from './breakdown/cut.js';
import {readChosen, writeChosen} from './url-state.js';
import type {Chosen} from './url-state.js';

const FIRST: Chosen = {period: 'last-30-days', comparison: 'previous', step: undefined, metric: undefined, cut: NO_CUT};
const OTHER: Chosen = {
  period: {from: '2026-10-01', to: '2026-10-31'},
  comparison: 'year-weekdays',
  step: 'week',
  metric: 'clicks',
  cut: {by: ['country', 'device'], filters: {country: ['RU', 'KZ'], sub1: ['a:b&c']}, sort: 'cr', direction: 'asc'},
};
const WRITTEN =
  '?tab=2&s-period=2026-10-01%2F2026-10-31&s-compare=year-weekdays&s-step=week&s-metric=clicks&s-by=country%2Cdevice&s-sort=cr+asc&s-only=country%3ARU&s-only=country%3AKZ&s-only=sub1%3Aa%3Ab%26c';

describe('state in the address', () => {
  it('is written beside what the page has there, and read again', () => {
    expect(writeChosen('?tab=2', 's', OTHER, FIRST)).to.equal(WRITTEN);
    expect(readChosen(WRITTEN, 's', FIRST)).to.deep.equal(OTHER);
    expect(writeChosen(WRITTEN, 's', OTHER, FIRST)).to.equal(WRITTEN);
  });

  it('is not written when nothing was chosen', () => {
    expect(writeChosen('', 's', FIRST, FIRST)).to.equal('');
    expect(writeChosen(WRITTEN, 's', FIRST, FIRST)).to.equal('?tab=2');
    expect(readChosen('?tab=2&t-period=today', 's', FIRST)).to.deep.equal(FIRST);
  });

  it('is what it was at first where the address makes no sense', () => {
    const nonsense = '?s-period=soon&s-compare=me&s-step=second&s-only=:x&s-only=y&s-sort=';
    expect(readChosen(nonsense, 's', FIRST)).to.deep.equal(FIRST);
  });
});
