import type {CalendarDate} from '@kabinet/contract';

/** One cell by what it is. Numbers are decimal strings: no digit is lost on the way into the file. */
export type Cell =
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'number'; readonly value: string; readonly digits: number}
  /** A share of one. */
  | {readonly kind: 'percent'; readonly value: string}
  | {readonly kind: 'date'; readonly value: CalendarDate}
  /** A moment by the programme's clock: `2026-11-21 14:00`. */
  | {readonly kind: 'moment'; readonly value: string}
  | {readonly kind: 'empty'};

/** Rows under their head. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What an export holds: what was asked, then the table as it was shown. */
export interface Sheet extends Table {
  readonly title: string;
  /** Period, zone, currency, filters. */
  readonly facts: readonly (readonly [string, string])[];
  /** Under the table and apart from it: how many rows there are, and what they come to. */
  readonly foot?: Table['rows'];
}

export const EMPTY: Cell = {kind: 'empty'};

export function textCell(value: string): Cell {
  return {kind: 'text', value};
}

/** Words of ours. Blanks that keep them on one line would hide them from the search and the filters of a spreadsheet. */
export function wordsCell(words: string): Cell {
  return textCell(plainBlanks(words));
}

export function plainBlanks(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

/** A whole number. */
export function numberCell(value: number): Cell {
  return {kind: 'number', value: String(value), digits: 0};
}
