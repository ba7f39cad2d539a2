export type Trend = 'up' | 'down' | 'flat';

/** Fewer steps are no trend. */
const FEWEST = 4;
/** From end to end of the line through all points, as a share of their mean size. */
const NOTICEABLE = 0.1;

/** Where the line leads that lies closest to all values (least squares); undefined where there are too few of them. */
export function trendOf(values: readonly (number | null)[]): Trend | undefined {
  const points = values.flatMap((y, x) => (y === null ? [] : [{x, y}]));
  const count = points.length;
  if (count < FEWEST) return undefined;
  const mean = (of: (point: {x: number; y: number}) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / count;
  const [centreX, centreY, size] = [mean(({x}) => x), mean(({y}) => y), mean(({y}) => Math.abs(y))];
  const slope = mean(({x, y}) => (x - centreX) * (y - centreY)) / mean(({x}) => (x - centreX) ** 2);
  const rise = slope * (values.length - 1);
  if (Math.abs(rise) <= size * NOTICEABLE) return 'flat';
  return rise > 0 ? 'up' : 'down';
}
