import {isDecimal} from '../decimal.js';
import type {Figure, Figures} from '../figures.js';
import {compareMoney, isZero} from '../money.js';
import type {ReportRow} from '../report.js';
import type {CursorPosition} from './cursor.js';

/** A row's place: the figure that it is sorted by, then its values, one for each dimension. */
export function positionOfRow({figures, keys}: ReportRow, sort: string): CursorPosition {
  return [sortFigure(figures, sort), ...keys.map(({value}) => value)];
}

/** Whether what a cursor says can be a place of such a row. A cursor is made by us, but anybody can write one. */
export function isRowPosition([figure, ...values]: CursorPosition, dimensions: number): boolean {
  return isSortFigure(figure) && values.length === dimensions;
}

/** By the figure downwards, then by the values upwards. */
export function compareRows([a = 0, ...valuesA]: CursorPosition, [b = 0, ...valuesB]: CursorPosition): number {
  const byFigure = compareSortFigures(b, a);
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

/** A count, or the amount of the only currency. */
export function sortFigure(figures: Figures, metric: string): string | number {
  const figure = figures[metric];
  if (Array.isArray(figure)) return figure[0]?.amount ?? '0';
  return typeof figure === 'number' ? figure : 0;
}

export function isSortFigure(value: string | number | undefined): boolean {
  return isDecimal(String(value));
}

export function compareSortFigures(a: string | number, b: string | number): number {
  return compareMoney({amount: String(a), currency: ''}, {amount: String(b), currency: ''});
}
