import {expect} from '@open-wc/testing';
import {BackendError} from '../errors.js';
import type {ReportQuery} from '../report.js';
import {checkReportQuery} from './report-query.js';

const november: ReportQuery = {
  programme: 'pg',
  period: {from: '2026-11-01', to: '2026-11-30'},
  metrics: ['clicks', 'earnings'],
};

function refusalOf(changes: Partial<ReportQuery>): string {
  try {
    checkReportQuery({...november, ...changes});
  } catch (error) {
    if (error instanceof BackendError) return `${error.code} ${error.fields[0]?.pointer}`;
    throw error;
  }
  return 'none';
}

describe('checkReportQuery', () => {
  it('sorts by the first metric, and keeps the filters that leave something out', () => {
    const checked = checkReportQuery({...november, filters: {link: ['ln_1'], country: []}});
    expect(checked).to.deep.equal({
      ...november,
      sort: {id: 'clicks', kind: 'count', goodDirection: 'up'},
      direction: 'desc',
      dimensions: [],
      filters: {link: ['ln_1']},
    });
  });

  it('names what it does not know', () => {
    expect(refusalOf({metrics: ['clicks', 'cr']})).to.equal('unknown_metric /metrics/1');
    expect(refusalOf({metrics: ['constructor']})).to.equal('unknown_metric /metrics/0');
    expect(refusalOf({sort: 'leads'})).to.equal('unknown_metric /sort');
    expect(refusalOf({sort: 'cr'})).to.equal('unknown_metric /sort');
    expect(refusalOf({sort: 'epc'})).to.equal('none');
    expect(refusalOf({dimensions: ['link', 'sub11']})).to.equal('unknown_dimension /dimensions/1');
    expect(refusalOf({filters: {city: ['Omsk']}})).to.equal('unknown_dimension /filters/city');
    expect(refusalOf({dimensions: ['sub10', 'device'], filters: {sub1: ['a']}, sort: 'earnings'})).to.equal('none');
  });

  it('takes five years and no more', () => {
    expect(refusalOf({period: {from: '2021-11-28', to: '2026-12-01'}})).to.equal('none');
    expect(refusalOf({period: {from: '2021-11-27', to: '2026-12-01'}})).to.equal('range_too_long /period');
    expect(refusalOf({compare: {from: '2021-11-27', to: '2026-12-01'}})).to.equal('range_too_long /compare');
  });

  it('takes 400 days by hours and no more', () => {
    const granularity = 'hour';
    expect(refusalOf({granularity, period: {from: '2025-10-28', to: '2026-12-01'}})).to.equal('none');
    expect(refusalOf({granularity, period: {from: '2025-10-27', to: '2026-12-01'}})).to.equal('range_too_long /period');
  });
});
