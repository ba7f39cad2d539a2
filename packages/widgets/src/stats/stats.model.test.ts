import {expect} from '@open-wc/testing';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Metric} from '@kabinet/contract';
import {granularityFor, metricsFor, reportQuery} from './stats.model.js';

const ids = (metrics: readonly Metric[]): string[] => metrics.map(({id}) => id);
const all = {metrics: [...STANDARD_METRICS]};

describe('metrics to show', () => {
  it('are the usual six, by what the backend has', () => {
    expect(ids(metricsFor(all, []))).to.deep.equal(['earnings', 'revenue', 'conversions', 'clicks', 'cr', 'epc']);
    const some = {metrics: STANDARD_METRICS.filter(({id}) => id !== 'clicks' && id !== 'revenue')};
    expect(ids(metricsFor(some, []))).to.deep.equal(['earnings', 'conversions']);
  });

  it('follow the attribute, without what is unknown or doubled', () => {
    expect(ids(metricsFor(all, ['clicks', 'nonsense', 'cr', 'clicks']))).to.deep.equal(['clicks', 'cr']);
  });

  it('are the operator’s own where it has none of ours', () => {
    const own: Metric = {id: 'ftd', kind: 'count', label: 'FTD'};
    expect(metricsFor({metrics: [own]}, [])).to.deep.equal([own]);
  });
});

describe('the step of a series', () => {
  const steps = ['hour', 'day', 'week', 'month'] as const;

  it('suits the length of the period', () => {
    expect(granularityFor({from: '2026-11-21', to: '2026-11-21'}, steps)).to.equal('hour');
    expect(granularityFor({from: '2026-11-20', to: '2026-11-21'}, steps)).to.equal('day');
    expect(granularityFor({from: '2026-08-24', to: '2026-11-21'}, steps)).to.equal('day');
    expect(granularityFor({from: '2026-01-01', to: '2026-11-21'}, steps)).to.equal('week');
    expect(granularityFor({from: '2024-01-01', to: '2026-11-21'}, steps)).to.equal('month');
  });

  it('is one that the backend has, or none', () => {
    expect(granularityFor({from: '2026-11-21', to: '2026-11-21'}, ['day', 'month'])).to.equal('day');
    expect(granularityFor({from: '2026-01-01', to: '2026-11-21'}, ['day'])).to.equal('day');
    expect(granularityFor({from: '2026-11-20', to: '2026-11-21'}, ['month'])).to.equal(undefined);
  });
});

describe('the question to the backend', () => {
  it('asks for what ratios are made of, once', () => {
    const question = {
      programme: 'ru',
      period: {from: '2026-10-23', to: '2026-11-21'},
      metrics: metricsFor(all, ['epc', 'cr', 'clicks']),
      granularities: ['day'] as const,
      compare: true,
    };
    expect(reportQuery(question)).to.deep.equal({
      programme: 'ru',
      period: {from: '2026-10-23', to: '2026-11-21'},
      metrics: ['earnings', 'clicks', 'conversions'],
      granularity: 'day',
      compare: {from: '2026-09-23', to: '2026-10-22'},
    });
    expect(reportQuery({...question, compare: false})).to.not.have.property('compare');
  });
});
