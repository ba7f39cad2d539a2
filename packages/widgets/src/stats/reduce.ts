/** The steps shown, by their places in the series: both ends belong to it. */
export interface ChartWindow {
  readonly from: number;
  readonly to: number;
}

/** What of a series can be seen in columns of equal width, from left to right. */
export interface Columns {
  /** The lowest and the highest value of each; NaN where none has figures. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where at least one step has no figures. */
  readonly broken: Uint8Array;
}

/** Reduces a series to its lowest and highest value in each of `count` columns, so that no spike is lost and no gap. */
export function columnsOf(values: readonly (number | null)[], {from, to}: ChartWindow, count: number): Columns {
  const [low, high] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const broken = new Uint8Array(count);
  const perStep = count / (to - from + 1);
  for (let index = from; index <= to; index++) {
    const column = Math.floor((index - from) * perStep);
    const value = values[index];
    if (value === null || value === undefined) {
      broken[column] = 1;
      continue;
    }
    // Written so that any value takes the place of NaN.
    if (!(value >= (low[column] ?? NaN))) low[column] = value;
    if (!(value <= (high[column] ?? NaN))) high[column] = value;
  }
  return {low, high, broken};
}
