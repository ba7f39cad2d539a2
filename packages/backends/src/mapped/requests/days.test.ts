import {expect} from '@open-wc/testing';
import type {DayStyle} from '../document/report.js';
import {dayParameters, isOfPeriod} from './days.js';

describe('days in a request', () => {
  const PERIOD = {from: '2026-10-25', to: '2026-10-31'};
  const WRITTEN: readonly [style: DayStyle, from: string, to: string, after: string][] = [
    ['iso', '2026-10-25', '2026-10-31', '2026-11-01'],
    ['compact', '20261025', '20261031', '20261101'],
    ['dotted', '25.10.2026', '31.10.2026', '01.11.2026'],
    // In Berlin the clock is set back on the first of them.
    ['seconds', '1792879200', '1793401200', '1793487600'],
    ['milliseconds', '1792879200000', '1793401200000', '1793487600000'],
  ];
  for (const [style, from, to, after] of WRITTEN) {
    it(`are written in ${style}`, () => {
      expect(dayParameters(PERIOD, style, 'Europe/Berlin')).to.deep.equal({from, to, after});
    });
  }

  it('are asked for where the request names them', () => {
    expect(isOfPeriod({path: '/visits', query: {since: 'd:{from}'}})).to.equal(true);
    expect(isOfPeriod({path: '/visits/{after}'})).to.equal(true);
    expect(isOfPeriod({path: '/visits/{affiliate}', query: {all: 'from'}})).to.equal(false);
  });
});
