/** A point to draw; without a value there is a gap. */
export interface DrawnPoint {
  x: number;
  y: number | null;
}

/** The steps shown, by their places in the series: both ends belong to it. */
export interface ChartWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * What of a series can be seen in so many columns: of each its lowest and its highest point, so that no spike is lost,
 * and the first step without figures, so that no gap is. The ends stay, and with them what is still counting. A series
 * that fits is drawn whole. Points keep their places in the series as `x`.
 */
export function reducePoints(
  values: readonly (number | null)[],
  {from, to}: ChartWindow,
  columns: number,
): DrawnPoint[] {
  const count = to - from + 1;
  const points: DrawnPoint[] = [];
  const keep = (index: number): void => {
    points.push({x: index, y: values[index] ?? null});
  };
  if (count <= columns * 2) {
    for (let index = from; index <= to; index++) keep(index);
    return points;
  }
  for (let column = 0; column < columns; column++) {
    const start = from + Math.floor((column * count) / columns);
    const end = from + Math.floor(((column + 1) * count) / columns);
    const ends = [column === 0 ? from : -1, column === columns - 1 ? to : -1];
    for (const index of telling(values, start, end, ends)) keep(index);
  }
  return points;
}

/** The places of the lowest and the highest value and of the first gap from `start` to before `end`, in order. */
function telling(
  values: readonly (number | null)[],
  start: number,
  end: number,
  ends: readonly number[],
): readonly number[] {
  let [low, high, gap] = [-1, -1, -1];
  let [least, most] = [Infinity, -Infinity];
  for (let index = start; index < end; index++) {
    const value = values[index] ?? null;
    if (value === null) {
      if (gap < 0) gap = index;
      continue;
    }
    if (value < least) [least, low] = [value, index];
    if (value > most) [most, high] = [value, index];
  }
  return [...new Set([low, high, gap, ...ends])].filter((index) => index >= 0).sort((a, b) => a - b);
}
