import type {ChartWindow} from './reduce.js';

export interface ChartColours {
  now: string;
  before: string;
  second: string;
  surface: string;
  line: string;
  zeroLine: string;
  text: string;
  fontFamily: string;
}

/** A point to draw; without a value there is a gap. */
export interface DrawnPoint {
  x: number;
  y: number | null;
}

export type ChartKind = 'line' | 'bar';

/** One value for each step; null where there are no figures. */
export type Values = readonly (number | null)[];

/** Writes a value on the axis to so many digits; the top one has the unit. */
export type WriteTick = (value: number, isTop: boolean, digits: number) => string;

/** What there is to draw: plain numbers and words, the same object as long as nothing changes. */
export interface ChartModel {
  kind: ChartKind;
  window: ChartWindow;
  /** Under which steps something is written, in order. */
  labels: readonly {readonly index: number; readonly text: string}[];
  now: Values;
  before: Values | undefined;
  /** Another metric, on an axis of its own at the other side. */
  second: {readonly values: Values; readonly tick: WriteTick} | undefined;
  /** The step that is still counting, and what is written beside it. */
  unfinished: {readonly index: number; readonly tag: string} | undefined;
  tick: WriteTick;
}
