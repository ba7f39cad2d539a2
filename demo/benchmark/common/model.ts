import type {Bucket, Figures, Money, Report} from './api.js';
import type {Formats} from './format.js';
import type {TextKey} from './texts.js';

export type Translate = (key: TextKey | 'rewards', values?: Readonly<Record<string, string | number>>) => string;

export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly change: string;
  readonly isUp: boolean;
  readonly course: readonly number[];
}

export const METRICS = ['earnings', 'revenue', 'conversions', 'clicks', 'cr', 'epc'] as const;
type Metric = (typeof METRICS)[number];

const amountOf = (amounts: readonly Money[]): number => Number(amounts[0]?.amount ?? 0);

export function numberOf(metric: Metric, figures: Figures): number {
  const {clicks, conversions, earnings, revenue} = figures;
  if (metric === 'cr') return clicks === 0 ? 0 : conversions / clicks;
  if (metric === 'epc') return clicks === 0 ? 0 : amountOf(earnings) / clicks;
  if (metric === 'earnings') return amountOf(earnings);
  return metric === 'revenue' ? amountOf(revenue) : figures[metric];
}

export function tilesOf(report: Report, format: Formats, t: Translate): Tile[] {
  const currency = report.totals.earnings[0]?.currency ?? 'RUB';
  const write = (metric: Metric, value: number): string => {
    if (metric === 'cr') return format.percent(value);
    const isCount = metric === 'clicks' || metric === 'conversions';
    return isCount ? format.count(value) : format.money({amount: value.toFixed(2), currency});
  };
  return METRICS.map((metric) => {
    const value = numberOf(metric, report.totals);
    const before = numberOf(metric, report.compare.totals);
    const change =
      metric === 'cr'
        ? t('points', {value: format.signed((value - before) * 100)})
        : `${format.signed((value / before - 1) * 100)}\u00a0%`;
    return {
      label: t(`metric.${metric}`),
      value: write(metric, value),
      change,
      isUp: value >= before,
      course: report.series.map(({figures}) => numberOf(metric, figures)),
    };
  });
}

export interface Point {
  readonly day: string;
  readonly now: number;
  readonly before: number;
}

export function pointsOf({series, compare}: Report): Point[] {
  return series.map(({bucket, figures}, index) => ({
    day: bucket,
    now: numberOf('earnings', figures),
    before: compare.series[index] ? numberOf('earnings', compare.series[index].figures) : 0,
  }));
}

export function bestDay(series: readonly Bucket[]): Bucket | undefined {
  return [...series].sort((one, other) => numberOf('earnings', other.figures) - numberOf('earnings', one.figures))[0];
}

/** A line through values in a box of 100 × 24, for an SVG path. */
export function sparkPath(values: readonly number[]): string {
  const top = Math.max(...values, 1);
  const step = 100 / Math.max(values.length - 1, 1);
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${(i * step).toFixed(1)} ${(23 - (value / top) * 22).toFixed(1)}`)
    .join('');
}

/** The top of an axis of four steps that holds all values: 1, 2, 2.5 or 5 times a power of ten a step. */
export function axisTop(values: readonly number[]): number {
  const step = Math.max(...values, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(step));
  const round = [1, 1.2, 1.5, 2, 2.5, 5, 10].find((factor) => factor * power >= step) ?? 10;
  return round * power * 4;
}
