import {dateIn} from '@kabinet/contract';
import type {Granularity, Metric, Money, Report} from '@kabinet/contract';
import type {View} from '../controllers/view.js';
import type {Delta} from '../templates/delta.js';
import {changeOf} from './change.js';
import {formerOf} from './comparison.js';
import {numberOf, valueOf} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import {seriesOf} from './series.js';
import type {messages} from './stats.messages.js';
import {granularityOf, metricName} from './stats.model.js';

export type StatsView = View<typeof messages>;

export interface Tile {
  /** The period is not over: the figure will change. */
  readonly isOpen: boolean;
  readonly metric: Metric;
  readonly name: string;
  readonly value: MetricValue;
  readonly change: Delta | undefined;
  /** Finished steps only: the shape must not end in a fall that is none. */
  readonly spark: readonly (number | null)[];
}

export function tilesOf(report: Report, metrics: readonly Metric[], view: StatsView): Tile[] {
  const granularity = stepOf(report);
  const against = formerOf(report);
  const isOpen = includesNow(report);
  return metrics.map((metric) => {
    const [value, before] = totalsOf(report, metric, view);
    const points = granularity ? seriesOf(report, metric, granularity, view.programme.currency) : [];
    const change = before === undefined ? undefined : changeOf(metric, value, before, view.format, view.t);
    return {
      metric,
      name: nameOf(metric, view),
      value,
      change: change && {...change, against},
      isOpen,
      spark: points.filter((point) => !point.unfinished).map((point) => numberOf(point.value)),
    };
  });
}

/** Whether some of the figures are of a day that was not over when they were taken. */
export function includesNow({meta: {asOf, timeZone}, period}: Report): boolean {
  const today = dateIn(timeZone, asOf);
  return period.from <= today && today <= period.to;
}

/** The money of a value, in all its currencies. */
export function amountsOf(value: MetricValue): readonly Money[] {
  return value?.kind === 'money' ? [value.value, ...value.others] : [];
}

/** Nothing happened at all, as opposed to: not counted. */
export function isEmpty(tiles: readonly Tile[]): boolean {
  return tiles.every(({value}) => !numberOf(value));
}

const SHORT = {cr: 'metric.cr-short', epc: 'metric.epc-short'} as const;

/** `CR`, where columns are narrow; undefined for what has no other name, or the operator's own. */
export function shortNameOf({id, label}: Metric, {t}: StatsView): string | undefined {
  return label === undefined && (id === 'cr' || id === 'epc') ? t(SHORT[id]) : undefined;
}

export function nameOf(metric: Metric, {t, text}: StatsView): string {
  return metricName(metric, t, text);
}

/** Of the period and of the one it is compared with. */
export function totalsOf(
  report: Report,
  metric: Metric,
  {programme}: StatsView,
): [MetricValue, MetricValue | undefined] {
  const {currency} = programme;
  const before = report.compare && valueOf(metric, report.compare.totals, currency);
  return [valueOf(metric, report.totals, currency), before];
}

export function stepOf({period, series}: Report): Granularity | undefined {
  return series && granularityOf(series, period);
}
