import {compareMoney, daysIn, isZero} from '@kabinet/contract';
import type {Figure, Figures, Report, ReportQuery, ReportRow} from '@kabinet/contract';
import {Cut} from './cut.js';
import type {CursorScope, Position} from './cursor.js';
import {invalid} from './failures.js';
import {isBaseMetric, Tally} from './figures.js';
import type {BaseMetric} from './figures.js';
import {isDimension, occurrencesOf} from './occurrences.js';
import {ascending, pageOf} from './paging.js';
import type {Order} from './paging.js';
import type {Scope} from './scope.js';

/** The longest period of a report, in days. */
export const RANGE_DAYS = 400;

export function report(scope: Scope, query: ReportQuery): Report {
  const metrics = checkedMetrics(query);
  checkQuery(query);
  const main = cutOf(scope, query, query.period);
  const other = query.compare && cutOf(scope, query, query.compare);
  const series = main.series(metrics);
  return {
    meta: scope.meta(),
    period: query.period,
    totals: main.totals.figures(metrics),
    ...(series && {series}),
    ...(query.dimensions?.length && rowsOf(scope, query, metrics, main, other)),
    ...(query.compare && other && {compare: comparisonOf(query.compare, other, metrics)}),
  };
}

function checkedMetrics({metrics, sort}: ReportQuery): BaseMetric[] {
  const known = metrics.map((metric, index) => {
    if (isBaseMetric(metric)) return metric;
    throw invalid(`/metrics/${index}`, 'unknown_metric', `There is no metric ${JSON.stringify(metric)} to ask for.`);
  });
  if (sort !== undefined && !metrics.includes(sort)) {
    throw invalid('/sort', 'unknown_metric', 'Rows are sorted by a metric that is asked for.');
  }
  return known;
}

function checkQuery({period, compare, dimensions = [], filters = {}}: ReportQuery): void {
  for (const [pointer, range] of Object.entries({'/period': period, '/compare': compare})) {
    if (range && daysIn(range) > RANGE_DAYS) {
      throw invalid(pointer, 'range_too_long', `At most ${RANGE_DAYS} days can be asked for.`);
    }
  }
  for (const [index, name] of dimensions.entries()) checkDimension(`/dimensions/${index}`, name);
  for (const name of Object.keys(filters)) checkDimension(`/filters/${name}`, name);
}

function checkDimension(pointer: string, name: string): void {
  if (!isDimension(name)) throw invalid(pointer, 'unknown_dimension', `There is no dimension ${JSON.stringify(name)}.`);
}

function cutOf(scope: Scope, {granularity, dimensions = [], filters}: ReportQuery, period: ReportQuery['period']): Cut {
  const {timeZone, currency, id: programme} = scope.programme;
  const selection = {partner: scope.partner.id, programme, timeZone, period, filters};
  return new Cut({period, timeZone, currency, granularity, dimensions}, occurrencesOf(scope.tables, selection));
}

function comparisonOf(period: ReportQuery['period'], cut: Cut, metrics: readonly BaseMetric[]): Report['compare'] {
  const series = cut.series(metrics);
  return {period, totals: cut.totals.figures(metrics), ...(series && {series})};
}

function rowsOf(scope: Scope, query: ReportQuery, metrics: readonly BaseMetric[], main: Cut, other: Cut | undefined) {
  const nothing = new Tally(scope.programme.currency);
  const values = new Map([...(other?.rows() ?? []), ...main.rows()].map(([key, row]) => [key, row.values]));
  const rows = [...values].map(([key, row]) => ({
    keys: row.map((value, index) => keyOf(scope, query.dimensions?.[index] ?? '', value)),
    figures: (main.rows().get(key)?.tally ?? nothing).figures(metrics),
    ...(other && {compare: (other.rows().get(key)?.tally ?? nothing).figures(metrics)}),
  }));
  const cursorScope: CursorScope = {partner: scope.partner.id, operation: 'report', query};
  const order = orderBy(query.sort ?? metrics[0] ?? 'clicks', scope.programme.currency);
  const {items, nextCursor} = pageOf(cursorScope, rows.filter(hasFigures), order);
  return {rows: items, nextCursor};
}

function keyOf({tables}: Scope, dimension: string, value: string): ReportRow['keys'][number] {
  const label =
    dimension === 'link'
      ? tables.link(value)?.name
      : dimension === 'offer'
        ? tables.offers.get(value)?.name
        : undefined;
  return {dimension, value, ...(label !== undefined && {label})};
}

function hasFigures({figures, compare}: ReportRow): boolean {
  return [...Object.values(figures), ...Object.values(compare ?? {})].some((figure) => !isNothing(figure));
}

function isNothing(figure: Figure): boolean {
  return Array.isArray(figure) ? figure.every(isZero) : figure === 0;
}

function orderBy(metric: string, currency: string): Order<ReportRow> {
  return {
    position: ({figures, keys}) => [sortValue(figures, metric), ...keys.map(({value}) => value)],
    compare: ([a = 0, ...keysA], [b = 0, ...keysB]) => {
      const byFigure = compareSortValues(b, a, currency);
      if (byFigure !== 0) return byFigure;
      const index = keysA.findIndex((value, i) => value !== keysB[i]);
      return index < 0 ? 0 : ascending(keysA[index], keysB[index]);
    },
  };
}

/** A count, or the amount of the only currency. */
export function sortValue(figures: Figures, metric: string): Position[number] {
  const figure = figures[metric];
  if (Array.isArray(figure)) return figure[0]?.amount ?? '0';
  return typeof figure === 'number' ? figure : 0;
}

export function compareSortValues(a: Position[number], b: Position[number], currency: string): number {
  return compareMoney({amount: String(a), currency}, {amount: String(b), currency});
}
