import {expect} from '@open-wc/testing';
import {parsePeriodChoice, periodOf, writePeriodChoice} from './period-choice.js';

describe('a chosen period', () => {
  it('is read from an attribute and written back', () => {
    expect(parsePeriodChoice('last-30-days')).to.equal('last-30-days');
    expect(parsePeriodChoice('2026-10-01/2026-10-31')).to.deep.equal({from: '2026-10-01', to: '2026-10-31'});
    expect(writePeriodChoice({from: '2026-10-01', to: '2026-10-31'})).to.equal('2026-10-01/2026-10-31');
  });

  it('is not made out of anything else', () => {
    for (const text of [null, '', 'soon', '2026-10-31/2026-10-01', '2026-02-29/2026-03-01', '2026-10-01']) {
      expect(parsePeriodChoice(text), String(text)).to.equal(undefined);
    }
  });

  it('means days', () => {
    expect(periodOf('last-7-days', '2026-11-21')).to.deep.equal({from: '2026-11-15', to: '2026-11-21'});
    expect(periodOf({from: '2026-01-01', to: '2026-01-02'}, '2026-11-21')).to.deep.equal({
      from: '2026-01-01',
      to: '2026-01-02',
    });
  });
});
