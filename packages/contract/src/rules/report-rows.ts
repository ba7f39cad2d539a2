import {compareDecimals, isDecimal, parseDecimal} from '../decimal.js';
import type {Figure, Figures} from '../figures.js';
import {evaluateRatio} from '../metric-registry.js';
import type {Metric} from '../metrics.js';
import {isZero} from '../money.js';
import type {ReportRow} from '../report.js';
import type {CursorPosition} from './cursor.js';
import type {CheckedReportQuery} from './report-query.js';

/** How rows are ordered. */
export type RowOrder = Pick<CheckedReportQuery, 'sort' | 'direction'>;

/** A row's place: the figure that it is sorted by, empty when it cannot be computed, then its values, one for each dimension. */
export function positionOfRow({figures, keys}: ReportRow, sort: Metric): CursorPosition {
  return [sortFigure(figures, sort), ...keys.map(({value}) => value)];
}

/** Whether what a cursor says can be a place of such a row. A cursor is made by us, but anybody can write one. */
export function isRowPosition([figure, ...values]: CursorPosition, dimensions: number): boolean {
  return isSortFigure(figure) && values.length === dimensions;
}

/** By the figure in that direction, what has none last; then by the values upwards. */
export function compareRows(
  [a = 0, ...valuesA]: CursorPosition,
  [b = 0, ...valuesB]: CursorPosition,
  direction: RowOrder['direction'],
): number {
  const byFigure = compareSortFigures(a, b, direction);
  if (byFigure !== 0) return byFigure;
  const index = valuesA.findIndex((value, i) => value !== valuesB[i]);
  return index < 0 ? 0 : String(valuesA[index]) < String(valuesB[index]) ? -1 : 1;
}

/** Rows with nothing but zeros are left out of a report. */
export function hasFigures({figures, compare}: ReportRow): boolean {
  return [...Object.values(figures), ...Object.values(compare ?? {})].some((figure) => !isNothing(figure));
}

function isNothing(figure: Figure): boolean {
  return Array.isArray(figure) ? figure.every(isZero) : figure === 0;
}

/** A count, or an amount of the only currency. */
export function sortFigure(figures: Figures, metric: Metric): string | number {
  const figure = metric.formula ? evaluateRatio(metric, figures) : figures[metric.id];
  if (figure === null || figure === undefined) return NOTHING;
  if (Array.isArray(figure)) return figure[0]?.amount ?? '0';
  return typeof figure === 'object' ? figure.value : figure;
}

const NOTHING = '';

export function isSortFigure(value: string | number | undefined): boolean {
  return value === NOTHING || isDecimal(String(value));
}

export function compareSortFigures(a: string | number, b: string | number, direction: RowOrder['direction']): number {
  if (a === NOTHING || b === NOTHING) return Number(a === NOTHING) - Number(b === NOTHING);
  const upwards = compareDecimals(parseDecimal(String(a)), parseDecimal(String(b)));
  return direction === 'asc' ? upwards : -upwards;
}
