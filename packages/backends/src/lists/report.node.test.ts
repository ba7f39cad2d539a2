import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import type {Commission, Programme, Report, ReportQuery} from '@kabinet/contract';
import {everyCommission} from '../conformance/walk.js';
import {memoryBackend, SAMPLE_NOW} from '../memory/index.js';
import {COMMISSION_METRICS, countedCommissions} from './counted-commissions.js';
import {metricsOf, reportOfRows} from './report.js';
import type {CountedRow, ReportScope} from './report.js';

const PERIOD = {from: '2026-10-01', to: '2026-11-21'};
const NOVEMBER = {from: '2026-11-01', to: '2026-11-21'};
const METRICS = [...COMMISSION_METRICS];

describe('a report made of the rows of a list', () => {
  const backend = memoryBackend();
  let programme: Programme;
  let rows: CountedRow[];
  let all: Commission[];
  before(async () => {
    programme = (await backend.session({})).programmes[0]!;
    all = await everyCommission(backend, {programme: programme.id});
    rows = countedCommissions(all, programme.timeZone);
  });

  const scope = (): ReportScope => ({
    metrics: METRICS,
    dimensions: ['link', 'offer', 'weekday', 'hour', 'sub1'],
    granularities: ['hour', 'day', 'week', 'month'],
    partner: 'somebody',
    programme,
    meta: {asOf: SAMPLE_NOW, timeZone: programme.timeZone},
  });

  const QUERIES: Readonly<Record<string, Omit<ReportQuery, 'programme' | 'metrics'>>> = {
    totals: {period: PERIOD},
    days: {period: PERIOD, granularity: 'day'},
    weeks: {period: PERIOD, granularity: 'week'},
    months: {period: PERIOD, granularity: 'month'},
    hours: {period: {from: '2026-10-24', to: '2026-10-26'}, granularity: 'hour'},
    'links, with another period beside': {
      period: NOVEMBER,
      compare: {from: '2026-10-11', to: '2026-10-31'},
      dimensions: ['link'],
      granularity: 'week',
    },
    'offers by weekdays, least money first': {
      period: PERIOD,
      dimensions: ['offer', 'weekday'],
      sort: 'earnings',
      direction: 'asc',
      limit: 100,
    },
    'hours of the clock': {period: PERIOD, dimensions: ['hour'], limit: 100},
  };
  for (const [name, query] of Object.entries(QUERIES)) {
    test(`is that of a backend that counts for itself: ${name}`, async () => {
      const asked = {...query, programme: programme.id, metrics: METRICS};
      const [made, counted] = [reportOfRows(scope(), rows, asked), await backend.report?.(asked)];
      assert(counted);
      assert.deepEqual(withoutCursor(made), withoutCursor(counted));
      assert.equal(made.nextCursor == null, counted.nextCursor == null);
    });
  }

  test('is that of a backend that counts for itself, filtered by each of its links', async () => {
    const links = [...new Set(all.flatMap(({link}) => (link ? [link.id] : [])))];
    assert.ok(links.length > 1);
    for (const link of links) {
      const asked = {programme: programme.id, metrics: METRICS, period: PERIOD, filters: {link: [link]}};
      assert.deepEqual(reportOfRows(scope(), rows, asked).totals, (await backend.report?.(asked))?.totals);
    }
  });

  test('keeps currencies apart, counts nothing of what was refused, and says null for what is not known', () => {
    const few: CountedRow[] = [
      {day: '2026-11-02', values: {}, figures: {clicks: 3, earnings: [{amount: '1.10', currency: 'EUR'}]}},
      {day: '2026-11-03', values: {}, figures: {clicks: null, earnings: [{amount: '5', currency: 'USD'}]}},
    ];
    const asked = {programme: 'p', metrics: ['clicks', 'earnings'], period: NOVEMBER};
    const {totals} = reportOfRows({...scope(), metrics: ['clicks', 'earnings']}, few, asked);
    assert.deepEqual(totals, {
      clicks: null,
      earnings: [
        {amount: '1.10', currency: 'EUR'},
        {amount: '5', currency: 'USD'},
      ],
    });
  });

  test('refuses what its rows do not count', () => {
    const ask = (query: Partial<ReportQuery>) => () =>
      reportOfRows(scope(), rows, {programme: 'p', metrics: ['earnings'], period: NOVEMBER, ...query});
    assert.throws(ask({metrics: ['earnings', 'clicks']}), {kind: 'validation', code: 'unknown_metric'});
    assert.throws(ask({dimensions: ['country']}), {kind: 'validation', code: 'unknown_dimension'});
    assert.throws(ask({filters: {device: ['mobile']}}), {kind: 'validation', code: 'unknown_dimension'});
  });

  test('offers ratios whose parts are both counted', () => {
    assert.deepEqual(
      metricsOf({metrics: ['clicks', 'earnings'], dimensions: [], granularities: []}).map(({id}) => id),
      ['clicks', 'earnings', 'epc'],
    );
  });
});

/** A cursor is bound to its partner, who is another one here. */
function withoutCursor({nextCursor: _cursor, ...report}: Report): Omit<Report, 'nextCursor'> {
  return report;
}
