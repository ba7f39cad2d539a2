import {expect} from '@open-wc/testing';
import {comparedPeriod, formerOf} from './comparison.js';

describe('comparedPeriod', () => {
  const tenDays = {from: '2026-11-12', to: '2026-11-21'};

  it('is as many days before, or the same dates a year ago', () => {
    expect(comparedPeriod('none', tenDays)).to.equal(undefined);
    expect(comparedPeriod('previous', tenDays)).to.deep.equal({from: '2026-11-02', to: '2026-11-11'});
    expect(comparedPeriod('year', tenDays)).to.deep.equal({from: '2025-11-12', to: '2025-11-21'});
  });

  it('puts a Thursday beside a Thursday when it is asked to', () => {
    expect(comparedPeriod('previous-weekdays', tenDays)).to.deep.equal({from: '2026-10-29', to: '2026-11-07'});
    expect(comparedPeriod('year-weekdays', tenDays)).to.deep.equal({from: '2025-11-13', to: '2025-11-22'});
  });

  it('knows leap days', () => {
    const leapDay = {from: '2028-02-29', to: '2028-02-29'};
    expect(comparedPeriod('year', leapDay)).to.deep.equal({from: '2027-02-28', to: '2027-02-28'});
    expect(comparedPeriod('year-weekdays', leapDay)).to.deep.equal({from: '2027-03-02', to: '2027-03-02'});
    expect(comparedPeriod('previous-weekdays', leapDay)).to.deep.equal({from: '2028-02-22', to: '2028-02-22'});
  });
});

describe('formerOf', () => {
  const period = {from: '2026-11-12', to: '2026-11-21'};
  const against = (from: string, to: string) => formerOf({period, compare: {period: {from, to}, totals: {}}});

  it('tells a year ago from just before, by the days of the answer', () => {
    expect(against('2026-11-02', '2026-11-11')).to.equal('previous');
    expect(against('2026-10-29', '2026-11-07')).to.equal('previous');
    expect(against('2025-11-12', '2025-11-21')).to.equal('year');
    expect(against('2025-11-13', '2025-11-22')).to.equal('year');
    expect(formerOf({period, compare: undefined})).to.equal('previous');
  });
});
