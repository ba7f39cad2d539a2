import type {Granularity, Metric, Report} from '@kabinet/contract';
import {writeTick} from './axis-tick.js';
import type {ChartKind, ChartModel} from './chart-model.js';
import {formerOf} from './comparison.js';
import type {Former} from './comparison.js';
import {numberOf} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import type {ChartWindow} from './reduce.js';
import {sentence} from './sentence.js';
import {bucketLabel, labelledPoints, seriesOf} from './series.js';
import type {SeriesPoint} from './series.js';
import {nameOf, stepOf, totalsOf} from './stats.view.js';
import type {StatsView} from './stats.view.js';

/** What the chosen metric has to show, once for chart, table and sentence. */
export interface Course {
  readonly metric: Metric;
  readonly name: string;
  readonly granularity: Granularity | undefined;
  readonly points: readonly SeriesPoint[];
  /** Another metric beside it, step by step. */
  readonly second: SecondCourse | undefined;
  readonly compared: boolean;
  /** Which period it is compared with. */
  readonly former: Former;
  readonly sentence: string;
  readonly total: MetricValue;
  /** The total of the other period; null where it is not compared or unknown. */
  readonly before: MetricValue;
  readonly chart: ChartModel;
}

export interface SecondCourse {
  readonly metric: Metric;
  readonly name: string;
  readonly total: MetricValue;
  readonly values: readonly MetricValue[];
}

/** How the visitor wants to see it. */
export interface CourseChoice {
  readonly kind: ChartKind;
  readonly second: Metric | undefined;
  /** The part that is enlarged; without it, the whole period. */
  readonly zoom: ChartWindow | undefined;
}

export function courseOf(report: Report, metric: Metric, view: StatsView, choice: CourseChoice): Course {
  const {format, t, programme} = view;
  const granularity = stepOf(report);
  const points = granularity ? seriesOf(report, metric, granularity, programme.currency) : [];
  const [total, before = null] = totalsOf(report, metric, view);
  const name = nameOf(metric, view);
  const {period} = report;
  const former = formerOf(report);
  const course = {
    metric,
    name,
    granularity,
    points,
    second: choice.second && secondOf(report, choice.second, view),
    compared: report.compare !== undefined,
    former,
    sentence: sentence({metric, name, period, granularity, now: total, before, former, points, format, t}),
    total,
    before,
  };
  return {...course, chart: chartOf(course, choice, view)};
}

function secondOf(report: Report, metric: Metric, view: StatsView): SecondCourse {
  const granularity = stepOf(report);
  const points = granularity ? seriesOf(report, metric, granularity, view.programme.currency) : [];
  const [total] = totalsOf(report, metric, view);
  return {metric, name: nameOf(metric, view), total, values: points.map(({value}) => value)};
}

function chartOf(
  {points, granularity = 'day', total, second}: Omit<Course, 'chart'>,
  {kind, zoom}: CourseChoice,
  {format, t}: StatsView,
): ChartModel {
  const last = points.length - 1;
  const window = zoom ?? {from: 0, to: Math.max(last, 0)};
  const label = (index: number): string => {
    const point = points[index];
    const isToday = point?.unfinished && granularity === 'day' && index === last;
    return isToday ? t('chart.today') : point ? bucketLabel(point.bucket, granularity, format) : '';
  };
  const open = points.findIndex(({unfinished}) => unfinished);
  const tickOf =
    (of: MetricValue): ChartModel['tick'] =>
    (value, isTop, digits) =>
      writeTick(value, {isTop, digits}, of, format);
  return {
    kind,
    window,
    labels: labelledPoints(Math.min(points.length, window.to - window.from + 1), granularity)
      .map((index) => index + window.from)
      .map((index) => ({index, text: label(index)})),
    now: points.map(({value}) => numberOf(value)),
    before: points.some(({before}) => before) ? points.map(({before}) => numberOf(before?.value ?? null)) : undefined,
    second: second && {values: second.values.map(numberOf), tick: tickOf(second.total)},
    unfinished: open < 0 ? undefined : {index: open, tag: t('chart.unfinished')},
    tick: tickOf(total),
  };
}

/** The value of the other metric at the same step. */
export function secondAt({points, second}: Course, point: SeriesPoint): MetricValue {
  return second?.values[points.indexOf(point)] ?? null;
}
