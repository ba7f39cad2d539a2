import {expect} from '@open-wc/testing';
import {granularitySchema, STANDARD_METRICS} from '@kabinet/contract';
import type {Metric} from '@kabinet/contract';
import {granularityFor, granularityOf, metricsFor, reportQuery, stepsFor} from './stats.model.js';

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

  it('are those that an operator declares, in its order, no more than eight', () => {
    const own = (id: string): Metric => ({id, kind: 'count', label: id});
    const metrics = [
      {id: 'clicks', kind: 'count' as const},
      own('ftd'),
      own('deposits'),
      {id: 'earnings', kind: 'money' as const},
    ];
    expect(ids(metricsFor({metrics}, []))).to.deep.equal(['clicks', 'ftd', 'deposits', 'earnings']);
    expect(metricsFor({metrics: Array.from({length: 12}, (_, index) => own(`own${index}`))}, [])).to.have.length(8);
  });

  it('are the operator’s own where it has none of ours', () => {
    const own: Metric = {id: 'ftd', kind: 'count', label: 'FTD'};
    expect(metricsFor({metrics: [own]}, [])).to.deep.equal([own]);
  });
});

describe('the step of a series', () => {
  const steps = {granularities: [...granularitySchema.options]};

  it('suits the length of the period', () => {
    expect(granularityFor({from: '2026-11-21', to: '2026-11-21'}, steps)).to.equal('hour');
    expect(granularityFor({from: '2026-11-20', to: '2026-11-21'}, steps)).to.equal('day');
    expect(granularityFor({from: '2026-08-24', to: '2026-11-21'}, steps)).to.equal('day');
    expect(granularityFor({from: '2026-01-01', to: '2026-11-21'}, steps)).to.equal('week');
    expect(granularityFor({from: '2024-01-01', to: '2026-11-21'}, steps)).to.equal('month');
  });

  it('is one that the backend has, or none', () => {
    expect(granularityFor({from: '2026-11-21', to: '2026-11-21'}, {granularities: ['day', 'month']})).to.equal('day');
    expect(granularityFor({from: '2026-01-01', to: '2026-11-21'}, {granularities: ['day']})).to.equal('day');
    expect(granularityFor({from: '2026-11-20', to: '2026-11-21'}, {granularities: ['month']})).to.equal(undefined);
  });
});

describe('the steps to choose from', () => {
  const year = {from: '2025-11-22', to: '2026-11-21'};
  const limited = {granularities: [...granularitySchema.options], limits: {stepDays: {hour: 3, day: 100}}};

  it('are sensible for the length and allowed by the backend', () => {
    expect(stepsFor(year, limited)).to.deep.equal(['week', 'month']);
    expect(stepsFor({from: '2026-11-19', to: '2026-11-21'}, limited)).to.deep.equal(['hour', 'day']);
    expect(stepsFor({from: '2026-11-18', to: '2026-11-21'}, limited)).to.deep.equal(['day']);
  });

  it('are followed where they can be', () => {
    expect(granularityFor(year, limited, 'month')).to.equal('month');
    expect(granularityFor(year, limited, 'hour')).to.equal('week');
  });

  it('are known from the labels of an answer', () => {
    const labels = (...buckets: string[]) => buckets.map((bucket) => ({bucket, figures: {}}));
    const days = {from: '2026-11-02', to: '2026-11-15'};
    expect(granularityOf(labels('2026-11-02', '2026-11-09'), days)).to.equal('week');
    expect(granularityOf(labels('2026-11-02', '2026-11-03'), days)).to.equal('day');
    expect(granularityOf(labels('2026-11'), days)).to.equal('month');
    expect(granularityOf(labels('2026-11-02T00:00:00Z'), days)).to.equal('hour');
    expect(granularityOf(labels('2026-11-02'), {from: '2026-11-02', to: '2026-11-02'})).to.equal('day');
    expect(granularityOf(labels('2026-11-02'), {from: '2026-11-03', to: '2026-11-08'})).to.equal('week');
  });
});

describe('the question to the backend', () => {
  it('asks for what ratios are made of, once', () => {
    const question = {
      programme: 'ru',
      period: {from: '2026-10-23', to: '2026-11-21'},
      metrics: metricsFor(all, ['epc', 'cr', 'clicks']),
      granularity: 'day' as const,
      compare: {from: '2026-09-23', to: '2026-10-22'},
      filters: undefined,
    };
    expect(reportQuery(question)).to.deep.equal({
      programme: 'ru',
      period: {from: '2026-10-23', to: '2026-11-21'},
      metrics: ['earnings', 'clicks', 'conversions'],
      granularity: 'day',
      compare: {from: '2026-09-23', to: '2026-10-22'},
    });
    expect(reportQuery({...question, compare: undefined})).to.not.have.property('compare');
  });
});
