import type {Granularity, Metric, Money, Report} from '@kabinet/contract';
import type {View} from '../controllers/view.js';
import type {Delta} from '../templates/delta.js';
import {writeTick} from './axis-tick.js';
import {changeOf} from './change.js';
import type {ChartModel} from './line-chart.js';
import {numberOf, valueOf} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import {sentence} from './sentence.js';
import {bucketLabel, labelledPoints, seriesOf} from './series.js';
import type {SeriesPoint} from './series.js';
import type {messages} from './stats.messages.js';
import {granularityFor, metricName} from './stats.model.js';

export type StatsView = View<typeof messages>;

export interface Tile {
  readonly metric: Metric;
  readonly name: string;
  readonly value: MetricValue;
  readonly change: Delta | undefined;
  /** Finished steps only: the shape must not end in a fall that is none. */
  readonly spark: readonly number[];
}

/** What the chosen metric has to show, once for chart, table and sentence. */
export interface Course {
  readonly metric: Metric;
  readonly name: string;
  readonly granularity: Granularity | undefined;
  readonly points: readonly SeriesPoint[];
  readonly compared: boolean;
  readonly sentence: string;
  readonly total: MetricValue;
  /** The total of the other period; null where it is not compared or unknown. */
  readonly before: MetricValue;
  readonly chart: ChartModel;
}

export function tilesOf(report: Report, metrics: readonly Metric[], view: StatsView): Tile[] {
  const granularity = stepOf(report, view);
  return metrics.map((metric) => {
    const [value, before] = totalsOf(report, metric, view);
    const points = granularity ? seriesOf(report, metric, granularity, view.programme.currency) : [];
    return {
      metric,
      name: nameOf(metric, view),
      value,
      change: before === undefined ? undefined : changeOf(metric, value, before, view.format, view.t),
      spark: points.filter((point) => !point.unfinished).map((point) => numberOf(point.value) ?? 0),
    };
  });
}

export function courseOf(report: Report, metric: Metric, view: StatsView): Course {
  const {format, t, programme} = view;
  const granularity = stepOf(report, view);
  const points = granularity ? seriesOf(report, metric, granularity, programme.currency) : [];
  const [total, before = null] = totalsOf(report, metric, view);
  const name = nameOf(metric, view);
  const {period} = report;
  return {
    metric,
    name,
    granularity,
    points,
    compared: report.compare !== undefined,
    sentence: sentence({metric, name, period, granularity, now: total, before, points, format, t}),
    total,
    before,
    chart: chartOf(points, granularity ?? 'day', total, view),
  };
}

/** The money of a value, in all its currencies. */
export function amountsOf(value: MetricValue): readonly Money[] {
  return value?.kind === 'money' ? [value.value, ...value.others] : [];
}

/** Nothing happened at all, as opposed to: not counted. */
export function isEmpty(tiles: readonly Tile[]): boolean {
  return tiles.every(({value}) => !numberOf(value));
}

function nameOf(metric: Metric, {t, text}: StatsView): string {
  return metricName(metric, t, text);
}

function totalsOf(report: Report, metric: Metric, {programme}: StatsView): [MetricValue, MetricValue | undefined] {
  const {currency} = programme;
  const before = report.compare && valueOf(metric, report.compare.totals, currency);
  return [valueOf(metric, report.totals, currency), before];
}

function stepOf({period, series}: Report, {session}: StatsView): Granularity | undefined {
  return series && granularityFor(period, session.capabilities.granularities);
}

function chartOf(
  points: readonly SeriesPoint[],
  granularity: Granularity,
  total: MetricValue,
  {format, t}: StatsView,
): ChartModel {
  const labelled = new Set(labelledPoints(points.length, granularity));
  const last = points.length - 1;
  const label = ({bucket, unfinished}: SeriesPoint, index: number): string => {
    if (!labelled.has(index)) return '';
    const isToday = unfinished && granularity === 'day' && index === last;
    return isToday ? t('chart.today') : bucketLabel(bucket, granularity, format);
  };
  const open = points.findIndex(({unfinished}) => unfinished);
  return {
    labels: points.map(label),
    now: points.map(({value}) => numberOf(value)),
    before: points.some(({before}) => before) ? points.map(({before}) => numberOf(before?.value ?? null)) : undefined,
    unfinished: open < 0 ? undefined : {index: open, tag: t('chart.unfinished')},
    tick: (value, isTop, digits) => writeTick(value, {isTop, digits}, total, format),
  };
}
