import {addDays, bucketOf, bucketsOf, metricRegistry, previousPeriod, restOf, weekdayOf} from '@kabinet/contract';
import type {Figures, Period, Programme, Report, ReportQuery, ReportRow} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judge, Judges} from './subject.js';
import {additiveMetrics, baseMetrics, lastDays, plain, sumFigures} from './sums.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyLink} from './walk.js';

export const reportCases: Judges = {
  'a series has every bucket of its period and adds up to the totals': eachProgramme(
    async (ask, {period, programme, bench}) => {
      for (const granularity of bench.session.capabilities.granularities) {
        const span = granularity === 'hour' ? {from: addDays(period.to, -6), to: period.to} : period;
        const report = await ask({period: span, granularity});
        const buckets = bucketsOf(span, granularity, programme.timeZone);
        equal(
          report.series?.map(({bucket}) => bucket),
          buckets,
          `report: buckets by ${granularity}`,
        );
        same(
          report.series?.map(({figures}) => figures),
          report.totals,
          bench,
          `report: sum by ${granularity}`,
        );
      }
    },
  ),

  'days add up to the weeks and months that they lie in': eachProgramme(async (ask, {period, bench}) => {
    const {granularities} = bench.session.capabilities;
    const days = (await ask({period, granularity: 'day'})).series ?? [];
    for (const granularity of ['week', 'month'] as const) {
      if (!granularities.includes('day') || !granularities.includes(granularity)) continue;
      for (const {bucket, figures} of (await ask({period, granularity})).series ?? []) {
        const inside = days.filter((day) => bucketOf(day.bucket, granularity) === bucket);
        same(
          inside.map((day) => day.figures),
          figures,
          bench,
          `report: days of ${bucket}`,
        );
      }
    }
  }),

  'a period is the sum of its parts, and a single day has both its ends': eachProgramme(
    async (ask, {period, bench}) => {
      const middle = addDays(period.from, 20);
      const parts = [
        await ask({period: {from: period.from, to: middle}}),
        await ask({period: {from: addDays(middle, 1), to: addDays(middle, 1)}}),
        await ask({period: {from: addDays(middle, 2), to: period.to}}),
      ];
      const whole = await ask({period});
      same(
        parts.map(({totals}) => totals),
        whole.totals,
        bench,
        'report: sum of three parts of a period',
      );
    },
  ),

  'rows of every dimension add up to the totals, each value once': eachProgramme(async (ask, {period, bench}) => {
    const {totals} = await ask({period});
    for (const {id} of bench.session.capabilities.dimensions) {
      const rows = await everyRow(ask, {period, dimensions: [id]});
      const values = rows.map(({keys}) => keys[0]?.value);
      equal([...new Set(values)], values, `report: values of ${id}, each once`);
      same(
        rows.map(({figures}) => figures),
        totals,
        bench,
        `report: sum by ${id}`,
      );
    }
  }),

  'a filter by a value shows the row of that value': eachProgramme(async (ask, {period, bench}) => {
    for (const {id} of bench.session.capabilities.dimensions) {
      const {rows = []} = await ask({period, dimensions: [id], limit: 3});
      for (const row of rows) {
        const value = row.keys[0]?.value ?? '';
        const filtered = await ask({period, filters: {[id]: [value]}});
        same([row.figures], filtered.totals, bench, `report: filter ${id}=${value}`);
      }
    }
  }),

  'rows stand in the order that was asked for, and all pages together are all rows': eachProgramme(
    async (ask, {period, bench}) => {
      if (!baseMetrics(bench.session).includes('clicks')) return;
      for (const {id} of bench.session.capabilities.dimensions) {
        const shown = {period, dimensions: [id], sort: 'clicks'};
        const down = await everyRow(ask, shown);
        const up = await everyRow(ask, {...shown, direction: 'asc'});
        const clicks = down.map(({figures}) => Number(figures['clicks']));
        equal(
          clicks,
          [...clicks].sort((a, b) => b - a),
          `report: order of ${id}, largest first`,
        );
        equal(
          up.map(({figures}) => Number(figures['clicks'])),
          [...clicks].reverse(),
          `report: order of ${id}, upwards`,
        );
        const {rowCount} = await ask({...shown, limit: 1});
        if (rowCount !== undefined) equal(rowCount, down.length, `report: number of rows by ${id}`);
      }
    },
  ),

  'what is shown and the rest add up to the totals': eachProgramme(async (ask, {period, bench}) => {
    const registry = metricRegistry(bench.session.capabilities.metrics);
    for (const {id} of bench.session.capabilities.dimensions) {
      const {rows = [], totals} = await ask({period, dimensions: [id], limit: 3});
      const shown = rows.map(({figures}) => figures);
      const left = (await everyRow(ask, {period, dimensions: [id]})).slice(rows.length);
      same(
        left.map(({figures}) => figures),
        restOf(totals, shown, registry),
        bench,
        `report: rest by ${id}`,
      );
    }
  }),

  'weekdays are those of the days': eachProgramme(async (ask, {period, bench}) => {
    const {dimensions, granularities} = bench.session.capabilities;
    if (!dimensions.some(({id}) => id === 'weekday') || !granularities.includes('day')) return;
    const days = (await ask({period, granularity: 'day'})).series ?? [];
    const rows = await everyRow(ask, {period, dimensions: ['weekday']});
    for (let weekday = 1; weekday <= 7; weekday++) {
      const own = days.filter(({bucket}) => weekdayOf(bucket) === weekday);
      const row = rows.find(({keys}) => keys[0]?.value === String(weekday));
      same(
        own.map(({figures}) => figures),
        row?.figures ?? {},
        bench,
        `report: weekday ${weekday}`,
      );
    }
  }),

  'a comparison is what asking for the other period gives': eachProgramme(async (ask, {period, bench}) => {
    const compare = previousPeriod(period);
    const both = await ask({period, compare, granularity: 'day'});
    const other = await ask({period: compare, granularity: 'day'});
    equal(both.compare?.period, compare, 'report: period of the comparison');
    same([both.compare?.totals ?? {}], other.totals, bench, 'report: totals of the comparison');
    const figuresOf = (series: Report['series']) =>
      series?.map(({figures}) => plain(figures, baseMetrics(bench.session)));
    equal(figuresOf(both.compare?.series), figuresOf(other.series), 'report: series of the comparison');
  }),

  'a link’s figures are those of the report': eachProgramme(async (ask, {period, programme, bench}) => {
    const {links} = bench.backend;
    if (!links || !bench.session.capabilities.dimensions.some(({id}) => id === 'link')) return;
    const rows = await everyRow(ask, {period, dimensions: ['link']});
    const listed = await links.list({programme: programme.id, period, limit: 100});
    for (const link of listed.items) {
      const row = rows.find(({keys}) => keys[0]?.value === link.id);
      same([link.figures ?? {}], row?.figures ?? {}, bench, `link ${link.name}: figures of the period`);
    }
  }),

  'nothing of another partner’s link is counted': eachProgramme(async (ask, {period, programme, bench}) => {
    const {other} = bench;
    if (!other || !bench.session.capabilities.dimensions.some(({id}) => id === 'link')) return;
    const foreign = await everyLink(other, programme.id).catch(() => []);
    if (foreign.length === 0) return;
    const {totals} = await ask({period, filters: {link: foreign.map(({id}) => id)}});
    same([], totals, bench, 'report: figures of another partner’s links');
  }),

  'what cannot be asked for is refused, and the field is named': eachProgramme(async (ask, {period, bench}) => {
    const {limits, dimensions} = bench.session.capabilities;
    await refuses(ask({period, metrics: ['no-such-metric']}), 'validation', 'an unknown metric', '/metrics/0');
    await refuses(ask({period, dimensions: ['nonsense']}), 'validation', 'an unknown dimension', '/dimensions/0');
    await refuses(ask({period, filters: {nonsense: ['x']}}), 'validation', 'an unknown filter', '/filters/nonsense');
    const inherited = ask({period, filters: {constructor: ['x']}});
    await refuses(inherited, 'validation', 'a filter by the name of a prototype’s own', '/filters/constructor');
    const backwards = {from: period.to, to: addDays(period.to, -1)};
    await refuses(ask({period: backwards}), 'validation', 'a period that ends before it begins', '/period/to');
    if (limits?.rangeDays === undefined) return;
    const tooLong = {from: addDays(period.to, -limits.rangeDays), to: period.to};
    await refuses(ask({period: tooLong}), 'validation', 'a period that is too long', '/period');
    isTrue(dimensions.length >= 0, 'There are no dimensions.');
  }),
};

type Ask = (
  query: Omit<ReportQuery, 'programme' | 'metrics'> & Partial<Pick<ReportQuery, 'metrics'>>,
) => Promise<Report>;

interface About {
  readonly bench: Bench;
  readonly programme: Programme;
  /** Fifty days that end today. */
  readonly period: Period;
}

function eachProgramme(judge: (ask: Ask, about: About) => Promise<void>): Judge {
  return async (bench) => {
    const report = bench.backend.report?.bind(bench.backend);
    if (!report || !offers(bench, 'report')) return;
    const metrics = baseMetrics(bench.session);
    for (const programme of bench.programmes) {
      const ask: Ask = (query) => report({programme: programme.id, metrics, ...query});
      await judge(ask, {bench, programme, period: lastDays(50, bench.session, programme)});
    }
  };
}

async function everyRow(ask: Ask, query: Parameters<Ask>[0]): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await ask({...query, limit: 10, ...(cursor !== undefined && {cursor})});
    rows.push(...(page.rows ?? []));
    cursor = page.nextCursor ?? null;
  }
  return rows;
}

function same(parts: readonly Figures[] | undefined, whole: Figures, {session}: Bench, what: string): void {
  const metrics = additiveMetrics(session);
  equal(sumFigures(parts ?? [], metrics), plain(whole, metrics), what);
}
