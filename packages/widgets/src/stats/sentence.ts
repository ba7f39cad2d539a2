import {daysIn} from '@kabinet/contract';
import type {Granularity, Metric, Period} from '@kabinet/contract';
import type {CommonKey} from '../runtime/common.messages.js';
import type {Formatters} from '../runtime/format/formatters.js';
import type {KeyOf, Translate} from '../runtime/i18n/messages.js';
import {bucketLabel} from './series.js';
import type {SeriesPoint} from './series.js';
import {numberOf, writeDifference, writeValue} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import type {messages} from './stats.messages.js';

export interface SentenceParts {
  metric: Metric;
  name: string;
  period: Period;
  granularity: Granularity | undefined;
  now: MetricValue;
  before: MetricValue;
  points: readonly SeriesPoint[];
  format: Formatters;
  t: Translate<KeyOf<typeof messages> | CommonKey>;
}

/** What the chart shows, in words: the total, the difference, the best step, what is still counting. */
export function sentence(parts: SentenceParts): string {
  return [total(parts), best(parts), unfinished(parts)].filter((text) => text !== undefined).join(' ');
}

function total({metric, name, period, now, before, format, t}: SentenceParts): string {
  const params = {metric: name, value: writeValue(metric, now, format), count: daysIn(period)};
  const points = (value: string): string => t('delta.points', {value});
  const difference = writeDifference(metric, now, before, format, points);
  const change = (numberOf(now) ?? 0) - (numberOf(before) ?? 0);
  if (difference === undefined || change === 0) return t('says.total', params);
  return t(change > 0 ? 'says.more' : 'says.less', {...params, difference});
}

/** Of ratios the best step is often the one with the fewest clicks, so it is not told. */
function best({metric, granularity, points, format, t}: SentenceParts): string | undefined {
  if (!granularity || metric.formula || points.length < 2) return undefined;
  let top: SeriesPoint | undefined;
  for (const point of points) if ((numberOf(point.value) ?? 0) > (numberOf(top?.value ?? null) ?? 0)) top = point;
  if (!top) return undefined;
  const when = granularity === 'day' ? format.date(top.bucket, 'spoken') : bucketLabel(top.bucket, granularity, format);
  return t(`says.best.${granularity}`, {when, value: writeValue(metric, top.value, format)});
}

function unfinished({granularity, points, t}: SentenceParts): string | undefined {
  return granularity && points.at(-1)?.unfinished ? t(`says.unfinished.${granularity}`) : undefined;
}
