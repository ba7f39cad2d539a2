import type {ReportQuery} from '@kabinet/contract';
import {expect} from '@open-wc/testing';
import type {CountedRow} from '../../lists/report.js';
import {clickReport} from './click-report.js';
import type {ClickCount, ClickCut, ClickReportScope} from './click-report.js';

const usd = (amount: string) => [{amount, currency: 'USD'}];

/** One click each, by day and offer. */
const CLICKS = [
  ['2026-03-01', 'o1'],
  ['2026-03-02', 'o1'],
  ['2026-03-02', 'o2'],
  ['2026-03-10', 'o2'],
] as const;

const ROWS: readonly CountedRow[] = [
  {day: '2026-03-02', values: {offer: 'o1'}, figures: {conversions: 1, earnings: usd('1.50')}},
  {day: '2026-03-10', values: {offer: 'o3'}, figures: {conversions: 1, earnings: usd('2.50')}},
];

function scope(more: Partial<ClickReportScope> = {}): ClickReportScope & {readonly cuts: ClickCut[]} {
  const cuts: ClickCut[] = [];
  return {
    cuts,
    metrics: ['clicks', 'conversions', 'earnings'],
    dimensions: ['offer'],
    granularities: ['day', 'week', 'month'],
    oldestDay: '2026-01-01',
    rangeDays: 365,
    rows: () => Promise.resolve({value: ROWS, at: 2000}),
    clicks: (cut) => {
      cuts.push(cut);
      const inside = CLICKS.filter(([day]) => day >= cut.period.from && day <= cut.period.to);
      const value = inside.map(([day, offer]): ClickCount => {
        const all: Readonly<Record<string, string>> = {day, offer};
        return {values: Object.fromEntries(cut.by.map((name) => [name, all[name] ?? ''])), figures: {clicks: 1}};
      });
      return Promise.resolve({value, at: 1000});
    },
    answerScope: (at) => ({
      partner: 'alice',
      programme: {id: 'p', name: 'P', currency: 'USD', timeZone: 'UTC'},
      meta: {asOf: new Date(at).toISOString(), timeZone: 'UTC'},
    }),
    ...more,
  };
}

const ask = (query: Partial<ReportQuery>, more: Partial<ClickReportScope> = {}) =>
  clickReport(scope(more), {
    programme: 'p',
    period: {from: '2026-03-01', to: '2026-03-31'},
    metrics: ['clicks', 'conversions', 'earnings'],
    ...query,
  });

describe('reports of clicks that a platform counts and money of rows that are all there', () => {
  it('puts both side by side, as old as the older of them', async () => {
    const {totals, meta} = await ask({});
    expect(totals).to.deep.equal({clicks: 4, conversions: 2, earnings: usd('4.00')});
    expect(meta.asOf).to.equal('1970-01-01T00:00:01.000Z');
  });

  it('has days', async () => {
    const {series} = await ask({period: {from: '2026-03-01', to: '2026-03-02'}, granularity: 'day'});
    expect(series).to.deep.equal([
      {bucket: '2026-03-01', figures: {clicks: 1, conversions: 0, earnings: usd('0.00')}},
      {bucket: '2026-03-02', figures: {clicks: 2, conversions: 1, earnings: usd('1.50')}},
    ]);
  });

  it('has rows, also of offers that only one of them knows', async () => {
    const {rows} = await ask({dimensions: ['offer']});
    expect(rows?.map(({keys, figures}) => [keys[0]?.value, ...Object.values(figures)])).to.deep.equal([
      ['o1', 2, 1, usd('1.50')],
      ['o2', 2, 0, usd('0.00')],
      ['o3', 0, 1, usd('2.50')],
    ]);
  });

  it('asks by days only where days are asked for, and for nothing that nobody wants', async () => {
    const cutsOf = async (query: Partial<ReportQuery>) => {
      const about = scope();
      const period = {from: '2026-03-01', to: '2026-03-31'};
      await clickReport(about, {programme: 'p', period, metrics: ['clicks'], ...query});
      return about.cuts.map(({by, period: {from}}) => [from, ...by]);
    };
    expect(await cutsOf({dimensions: ['offer']})).to.deep.equal([['2026-03-01', 'offer']]);
    expect(await cutsOf({granularity: 'week', filters: {offer: ['o1']}})).to.deep.equal([
      ['2026-03-01', 'day', 'offer'],
    ]);
    expect(await cutsOf({metrics: ['earnings'], granularity: 'day'})).to.deep.equal([]);
    expect(await cutsOf({compare: {from: '2026-02-01', to: '2026-02-28'}})).to.deep.equal([
      ['2026-03-01'],
      ['2026-02-01'],
    ]);
  });

  it('counts a day once that lies in both periods', async () => {
    const {totals, compare} = await ask({
      period: {from: '2026-03-02', to: '2026-03-31'},
      compare: {from: '2026-03-01', to: '2026-03-02'},
    });
    expect([totals['clicks'], compare?.totals['clicks']]).to.deep.equal([3, 3]);
  });

  it('does not count clicks that the platform did not count', async () => {
    const lost = {clicks: () => Promise.resolve({value: null, at: 1000})};
    const {totals, rows = []} = await ask({dimensions: ['offer']}, lost);
    expect(totals).to.deep.equal({clicks: null, conversions: 2, earnings: usd('4.00')});
    expect(rows.filter(({keys}) => keys[0]?.value !== '').map(({figures}) => figures['clicks'])).to.deep.equal([
      null,
      null,
    ]);
  });

  it('knows nothing of days before the oldest, which is not zero', async () => {
    const {totals, series = []} = await ask({granularity: 'day'}, {oldestDay: '2026-03-02'});
    expect(totals).to.deep.equal({clicks: null, conversions: null, earnings: null});
    expect(series.slice(0, 2).map(({figures}) => figures['clicks'])).to.deep.equal([null, 2]);
  });

  it('refuses more days than can be asked for, and what is not counted', async () => {
    for (const [query, pointer] of [
      [{period: {from: '2025-01-01', to: '2026-01-01'}}, '/period'],
      [{compare: {from: '2025-01-01', to: '2026-01-01'}}, '/compare'],
      [{dimensions: ['country']}, '/dimensions/0'],
      [{granularity: 'hour'}, '/granularity'],
    ] as const) {
      const error: unknown = await ask(query as Partial<ReportQuery>).catch((thrown: unknown) => thrown);
      expect(error).to.have.nested.property('fields[0].pointer', pointer);
    }
  });
});
