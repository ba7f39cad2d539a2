import {checkReportQuery, hasFigures} from '@kabinet/contract';
import type {
  BaseMetric,
  CheckedReportQuery,
  CursorScope,
  Period,
  Report,
  ReportQuery,
  ReportRow,
} from '@kabinet/contract';
import {Cut} from './cut.js';
import {Tally} from './figures.js';
import {occurrencesOf} from './occurrences.js';
import {pageOf} from './paging.js';
import {rowOrder} from './row-order.js';
import type {Scope} from './scope.js';

export function report(scope: Scope, input: ReportQuery): Report {
  const query = checkReportQuery(input);
  const {metrics, period, compare} = query;
  const main = cutOf(scope, query, period);
  const other = compare && cutOf(scope, query, compare);
  const series = main.series(metrics);
  return {
    meta: scope.meta(),
    period,
    totals: main.totals.figures(metrics),
    ...(series && {series}),
    ...(query.dimensions.length > 0 && rowsOf(scope, input, query, main, other)),
    ...(compare && other && {compare: comparisonOf(compare, other, metrics)}),
  };
}

function cutOf(scope: Scope, {granularity, dimensions, filters}: CheckedReportQuery, period: Period): Cut {
  const {timeZone, currency, id: programme} = scope.programme;
  const selection = {partner: scope.partner.id, programme, timeZone, period, filters};
  return new Cut({period, timeZone, currency, granularity, dimensions}, occurrencesOf(scope.tables, selection));
}

function comparisonOf(period: Period, cut: Cut, metrics: readonly BaseMetric[]): Report['compare'] {
  const series = cut.series(metrics);
  return {period, totals: cut.totals.figures(metrics), ...(series && {series})};
}

function rowsOf(scope: Scope, input: ReportQuery, query: CheckedReportQuery, main: Cut, other: Cut | undefined) {
  const {metrics, dimensions} = query;
  const nothing = new Tally(scope.programme.currency);
  const values = new Map([...(other?.rows() ?? []), ...main.rows()].map(([key, row]) => [key, row.values]));
  const rows = [...values].map(([key, row]) => ({
    keys: row.map((value, index) => keyOf(scope, dimensions[index] ?? '', value)),
    figures: (main.rows().get(key)?.tally ?? nothing).figures(metrics),
    ...(other && {compare: (other.rows().get(key)?.tally ?? nothing).figures(metrics)}),
  }));
  const cursorScope: CursorScope = {partner: scope.partner.id, operation: 'report', query: input};
  const {items, nextCursor, total} = pageOf(cursorScope, rows.filter(hasFigures), rowOrder(query));
  return {rows: items, nextCursor, rowCount: total};
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
