import {expect} from '@open-wc/testing';
import {daysOfMonth, monthsUntil} from './months.js';

describe('months of statements', () => {
  it('are this one and those before it, as far as anything is known', () => {
    expect(monthsUntil('2026-03-31', '2025-12-15')).to.deep.equal(['2026-03', '2026-02', '2026-01', '2025-12']);
    const many = monthsUntil('2026-11-21', undefined);
    expect([many.length, many[0], many.at(-1)]).to.deep.equal([24, '2026-11', '2024-12']);
  });

  it('have all their days', () => {
    expect(daysOfMonth('2026-02')).to.deep.equal({from: '2026-02-01', to: '2026-02-28'});
    expect(daysOfMonth('2028-02')).to.deep.equal({from: '2028-02-01', to: '2028-02-29'});
    expect(daysOfMonth('2026-12')).to.deep.equal({from: '2026-12-01', to: '2026-12-31'});
  });
});
