import type {Bucket, CheckedReportQuery, Figures, Period} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import {dimensionValue} from './dimensions.js';
import {sumsOf, Tally} from './figures.js';
import type {Sums} from './figures.js';
import {reportSource} from './report-source.js';
import type {ProgrammeScope} from './scope.js';
import {spanOf, timeBuckets} from './time-buckets.js';

/** Figures of a period as a whole, by time, and by the values of dimensions. */
export interface Cut {
  readonly totals: Figures;
  readonly series: Bucket[] | undefined;
  /** By a key that is the same in every cut. */
  readonly rows: ReadonlyMap<string, CutRow>;
}

export interface CutRow {
  readonly values: readonly string[];
  readonly figures: Figures;
}

export async function cut(scope: ProgrammeScope, query: CheckedReportQuery, period: Period): Promise<Cut> {
  const [time, rows] = await Promise.all([cutByTime(scope, query, period), cutByDimensions(scope, query, period)]);
  return {...time, rows};
}

/** The totals are the sum of the series, so that they agree whatever is written meanwhile. */
async function cutByTime(scope: ProgrammeScope, query: CheckedReportQuery, period: Period) {
  const {metrics, granularity} = query;
  const {currency, timeZone} = scope.programme;
  const span = spanOf(period, timeZone);
  const buckets = granularity ? timeBuckets(period, granularity, timeZone) : [{...span, label: ''}];
  const starts = sql.param(buckets.map(({start}) => start));
  const found = await rowsOf<Sums & {bucket: number}>(
    scope.db,
    sql`select width_bucket(at, ${starts}::timestamptz[]) as bucket, ${sumsOf(metrics)}
      ${reportSource(scope, query, span)} group by 1`,
  );
  const totals = new Tally(currency);
  const tallies = buckets.map(() => new Tally(currency));
  for (const {bucket, ...sums} of found) {
    totals.add(sums);
    tallies[bucket - 1]?.add(sums);
  }
  const series = buckets.map(({label}, index) => ({
    bucket: label,
    figures: (tallies[index] ?? new Tally(currency)).figures(metrics),
  }));
  return {totals: totals.figures(metrics), series: granularity && series};
}

async function cutByDimensions(scope: ProgrammeScope, query: CheckedReportQuery, period: Period): Promise<Cut['rows']> {
  const {metrics, dimensions} = query;
  if (dimensions.length === 0) return new Map();
  const {currency, timeZone} = scope.programme;
  const columns = dimensions.map((name, index) => sql`${dimensionValue(name, timeZone)} as ${nameOf(index)}`);
  const names = sql.join(
    dimensions.map((_, index) => nameOf(index)),
    sql`, `,
  );
  const found = await rowsOf<Sums & {values: string[]}>(
    scope.db,
    sql`select json_build_array(${names}) as values, sums.* from (
      select ${sql.join(columns, sql`, `)}, ${sumsOf(metrics)}
      ${reportSource(scope, query, spanOf(period, timeZone))} group by ${names}) as sums`,
  );
  return new Map(
    found.map(({values: row, ...sums}) => [
      JSON.stringify(row),
      {values: row, figures: new Tally(currency).add(sums).figures(metrics)},
    ]),
  );
}

/** What the column of a dimension's values is called; not as a column of the source, which `group by` would mean then. */
function nameOf(index: number): SQL {
  return sql`${sql.identifier(`value_${index}`)}`;
}
