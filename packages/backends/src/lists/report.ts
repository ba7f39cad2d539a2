import {
  bucketOf,
  bucketsOf,
  checkReportQuery,
  hasFigures,
  hourIn,
  invalid,
  metricRegistry,
  weekdayOf,
} from '@kabinet/contract';
import type {
  BaseMetric,
  CalendarDate,
  CheckedReportQuery,
  Figures,
  Granularity,
  Instant,
  Meta,
  Period,
  Programme,
  Report,
  ReportQuery,
  ReportRow,
  Text,
} from '@kabinet/contract';
import {pageOf} from '../memory/paging.js';
import {rowOrder} from '../memory/row-order.js';
import {wallClock} from '../memory/wall-clock.js';
import {nothingOf, sumOfFigures} from './figures.js';
import {groupedBy} from './grouped.js';

/** Something that was counted on a day: a commission, or what a platform says of the day itself. */
export interface CountedRow {
  /** In the programme's zone. */
  readonly day: CalendarDate;
  /** Its moment, where it is known: without it there are no hours. */
  readonly at?: Instant | undefined;
  /** Values by dimension. `weekday` and `hour` need not be among them. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly figures: Figures;
}

/** What rows can be asked for, all of them counting it. */
export interface Countable {
  readonly metrics: readonly BaseMetric[];
  readonly dimensions: readonly string[];
  readonly granularities: readonly Granularity[];
}

export interface ReportScope extends Countable {
  readonly partner: string;
  readonly programme: Pick<Programme, 'currency' | 'timeZone'>;
  readonly meta: Meta;
}

/**
 * A report made of rows. They must be all there are in its periods: what lacks some of them would be wrong, and a
 * backend that cannot have all has no reports.
 * @throws {BackendError} `validation` for what the rows do not count or cannot be cut by.
 */
export function reportOfRows(scope: ReportScope, all: readonly CountedRow[], input: ReportQuery): Report {
  const query = checkCountable(scope, input);
  const {period, compare} = query;
  const rows = chosen(scope, query, all);
  const main = rows.filter(isIn(period));
  const other = compare && rows.filter(isIn(compare));
  return {
    meta: scope.meta,
    period,
    totals: totalOf(scope, query, main),
    ...seriesOf(scope, query, period, main),
    ...(query.dimensions.length > 0 && groupsOf(scope, input, query, main, other)),
    ...(compare &&
      other && {
        compare: {period: compare, totals: totalOf(scope, query, other), ...seriesOf(scope, query, compare, other)},
      }),
  };
}

/** @throws {BackendError} `validation` for what rows that count this cannot answer. */
export function checkCountable(
  {metrics, dimensions, granularities}: Countable,
  input: ReportQuery,
): CheckedReportQuery {
  const query = checkReportQuery(input);
  const unknown = query.metrics.findIndex((metric) => !metrics.includes(metric));
  if (unknown >= 0) throw invalid(`/metrics/${unknown}`, 'unknown_metric', 'This metric is not counted here.');
  for (const [index, name] of query.dimensions.entries()) requireDimension(dimensions, name, `/dimensions/${index}`);
  for (const name of Object.keys(query.filters)) requireDimension(dimensions, name, `/filters/${name}`);
  if (query.granularity && !granularities.includes(query.granularity)) {
    throw invalid('/granularity', 'unknown_granularity', 'Figures are not counted by this step.');
  }
  return query;
}

function requireDimension(known: readonly string[], name: string, pointer: string): void {
  if (!known.includes(name)) throw invalid(pointer, 'unknown_dimension', 'Figures are not counted by this.');
}

function chosen(scope: ReportScope, {filters}: CheckedReportQuery, rows: readonly CountedRow[]): CountedRow[] {
  const valueOf = valueIn(scope);
  const wanted = Object.entries(filters);
  return rows.filter((row) => wanted.every(([dimension, values]) => values.includes(valueOf(row, dimension))));
}

function isIn({from, to}: Period): (row: CountedRow) => boolean {
  return ({day}) => day >= from && day <= to;
}

/** The value of a dimension, empty when it is not known. */
function valueIn({programme: {timeZone}}: ReportScope): (row: CountedRow, dimension: string) => string {
  const clock = wallClock(timeZone);
  return ({day, at, values}, dimension) => {
    if (dimension === 'weekday') return String(weekdayOf(day));
    if (dimension === 'hour') return at === undefined ? '' : clock(at).hour;
    return values[dimension] ?? '';
  };
}

function totalOf({programme}: ReportScope, {metrics}: CheckedReportQuery, rows: readonly CountedRow[]): Figures {
  const figures = rows.map((row) => row.figures);
  return Object.fromEntries(
    metrics.map((metric) => [metric, sumOfFigures(metric, figures, nothingOf(metric, programme.currency))]),
  );
}

function seriesOf(
  scope: ReportScope,
  query: CheckedReportQuery,
  period: Period,
  rows: readonly CountedRow[],
): Pick<Report, 'series'> {
  const {granularity} = query;
  if (!granularity) return {};
  const {timeZone} = scope.programme;
  const byBucket = groupedBy(rows, ({day, at}) =>
    granularity === 'hour' ? (at === undefined ? '' : hourIn(timeZone, at)) : bucketOf(day, granularity),
  );
  return {
    series: bucketsOf(period, granularity, timeZone).map((bucket) => ({
      bucket,
      figures: totalOf(scope, query, byBucket.get(bucket) ?? []),
    })),
  };
}

function groupsOf(
  scope: ReportScope,
  input: ReportQuery,
  query: CheckedReportQuery,
  main: readonly CountedRow[],
  other: readonly CountedRow[] | undefined,
): Pick<Report, 'rows' | 'nextCursor' | 'rowCount'> {
  const {dimensions} = query;
  const valueOf = valueIn(scope);
  const groupOf = (row: CountedRow) => JSON.stringify(dimensions.map((dimension) => valueOf(row, dimension)));
  const shown = groupedBy(main, groupOf);
  const compared = groupedBy(other ?? [], groupOf);
  const rows = [...new Set([...compared.keys(), ...shown.keys()])].map((group): ReportRow => {
    const [own = [], theirs = []] = [shown.get(group), compared.get(group)];
    const values = JSON.parse(group) as string[];
    return {
      keys: values.map((value, index) => keyOf(dimensions[index] ?? '', value, [...own, ...theirs])),
      figures: totalOf(scope, query, own),
      ...(other && {compare: totalOf(scope, query, theirs)}),
    };
  });
  const cursorScope = {partner: scope.partner, operation: 'report', query: input};
  const {items, nextCursor, total} = pageOf(cursorScope, rows.filter(hasFigures), rowOrder(query));
  return {rows: items, nextCursor, rowCount: total};
}

function keyOf(dimension: string, value: string, rows: readonly CountedRow[]): ReportRow['keys'][number] {
  const label = rows.find(({labels}) => labels?.[dimension] !== undefined)?.labels?.[dimension];
  return {dimension, value, ...(label !== undefined && {label})};
}

/** What capabilities say of it: the metrics that are counted, and the ratios of two of them. */
export function metricsOf({metrics}: Countable): {id: string; kind: 'count' | 'money' | 'ratio'}[] {
  return [...metricRegistry().values()].flatMap(({id, kind, formula}) => {
    const parts: readonly string[] = formula ? [formula.numerator, formula.denominator] : [id];
    const isCounted = parts.every((part) => (metrics as readonly string[]).includes(part));
    return isCounted && kind !== 'quantity' ? [{id, kind}] : [];
  });
}
