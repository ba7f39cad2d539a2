import {bucketOf, dateIn, hourIn} from '@kabinet/contract';
import type {Bucket, Granularity, Metric, Report} from '@kabinet/contract';
import type {Formatters} from '../runtime/format/formatters.js';
import {clockHours, isTwice} from './clock-hours.js';
import {valueIn, valueOf} from './metric-value.js';
import type {MetricValue} from './metric-value.js';

/** One step of the period, beside the step of the other period that stands at the same place. */
export interface SeriesPoint {
  readonly bucket: string;
  readonly value: MetricValue;
  /** Still counting: the step is not over yet. */
  readonly unfinished: boolean;
  readonly before: {readonly bucket: string; readonly value: MetricValue} | undefined;
}

/** The points of one metric, all in the currency of its total. */
export function seriesOf(report: Report, metric: Metric, granularity: Granularity, currency: string): SeriesPoint[] {
  const whole = valueOf(metric, report.totals, currency);
  const shown = whole?.kind === 'money' ? whole.value.currency : currency;
  const read = ({figures}: Bucket): MetricValue => valueIn(metric, figures, shown);
  return stepsOf(report, granularity).map(({step, unfinished, before}) => ({
    bucket: step.bucket,
    value: read(step),
    unfinished,
    before: before && {bucket: before.bucket, value: read(before)},
  }));
}

/** One step with all its figures, and the step of the other period that stands at the same place. */
export interface SeriesStep {
  readonly step: Bucket;
  readonly unfinished: boolean;
  readonly before: Bucket | undefined;
}

/** The steps of a period, oldest first; those that lie in the future are left out. */
export function stepsOf(report: Report, granularity: Granularity): SeriesStep[] {
  const current = currentBucket(report, granularity);
  const order = compareBuckets(granularity);
  const formerAt = formerSteps(report, granularity);
  return (report.series ?? []).flatMap((step, index) => {
    const place = order(step.bucket, current);
    return place > 0 ? [] : {step, unfinished: place === 0, before: formerAt(step, index)};
  });
}

/**
 * Finds the step of the other period that stands at the same place. Hours are paired by the clock and not by their
 * number: a day on which the clock is changed has one more or less, and all after it would be beside the wrong one.
 */
function formerSteps(
  {compare, series = [], meta: {timeZone}}: Report,
  granularity: Granularity,
): (bucket: Bucket, index: number) => Bucket | undefined {
  const former = compare?.series ?? [];
  if (granularity !== 'hour') return (_, index) => former[index];
  const names = (steps: readonly Bucket[]): string[] =>
    clockHours(
      steps.map(({bucket}) => bucket),
      timeZone,
    );
  const byClock = new Map(names(former).map((name, index) => [name, former[index]]));
  const own = names(series);
  return (_, index) => byClock.get(own[index] ?? '');
}

/** The step of the programme's calendar in which the figures were taken. */
function currentBucket({meta: {asOf, timeZone}}: Report, granularity: Granularity): string {
  return granularity === 'hour' ? hourIn(timeZone, asOf) : bucketOf(dateIn(timeZone, asOf), granularity);
}

function compareBuckets(granularity: Granularity): (a: string, b: string) => number {
  if (granularity === 'hour') return (a, b) => Date.parse(a) - Date.parse(b);
  return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
}

/** A short name for axes: `14 нояб.`, `09:00`; an hour that the clock shows twice is told apart: `02:00 (UTC+2)`. */
export function bucketLabel(bucket: string, granularity: Granularity, format: Formatters): string {
  switch (granularity) {
    case 'hour':
      return isTwice(bucket, format) ? `${format.time(bucket)} (${format.offset(bucket)})` : format.time(bucket);
    case 'month':
      return format.date(`${bucket}-01`, 'month');
    default:
      return format.date(bucket, 'short');
  }
}

/** A name that stands alone: `сб, 14 нояб.` */
export function bucketName(bucket: string, granularity: Granularity, format: Formatters): string {
  if (granularity === 'hour') {
    const name = format.dateTime(bucket);
    return isTwice(bucket, format) ? `${name} (${format.offset(bucket)})` : name;
  }
  return granularity === 'day' ? format.date(bucket, 'weekday') : bucketLabel(bucket, granularity, format);
}

const LABELS = 6;

/**
 * Which points have a label: counted back from the last, for days in whole weeks, so that the labels fall on one
 * weekday and weeks can be compared.
 */
export function labelledPoints(count: number, granularity: Granularity): number[] {
  const unit = granularity === 'day' && count > LABELS + 2 ? 7 : 1;
  const step = unit * Math.ceil(count / unit / LABELS);
  return Array.from({length: count}, (_, index) => index).filter((index) => (count - 1 - index) % step === 0);
}
