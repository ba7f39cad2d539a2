import {daysIn} from '@kabinet/contract';
import type {Granularity, Metric, Period} from '@kabinet/contract';
import type {CommonKey} from '../runtime/common.messages.js';
import type {Formatters} from '../runtime/format/formatters.js';
import type {KeyOf, Translate} from '../runtime/i18n/messages.js';
import type {Former} from './comparison.js';
import {bucketLabel} from './series.js';
import type {SeriesPoint} from './series.js';
import {numberOf, writeDifference, writeValue} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import type {messages} from './stats.messages.js';
import {trendOf} from './trend.js';

export interface SentenceParts {
  metric: Metric;
  name: string;
  period: Period;
  granularity: Granularity | undefined;
  now: MetricValue;
  before: MetricValue;
  former: Former;
  points: readonly SeriesPoint[];
  format: Formatters;
  t: Translate<KeyOf<typeof messages> | CommonKey>;
}

/** What the chart shows, in words: total and difference, trend, the most and the least, what is still counting. */
export function sentence(parts: SentenceParts): string {
  const said = [total(parts), trend(parts), most(parts), least(parts), unfinished(parts)];
  return said.filter((text) => text !== undefined).join(' ');
}

function total({metric, name, period, now, before, former, format, t}: SentenceParts): string {
  const params = {metric: name, value: writeValue(metric, now, format), count: daysIn(period)};
  const points = (value: string): string => t('delta.points', {value});
  const difference = writeDifference(metric, now, before, format, points);
  const change = (numberOf(now) ?? 0) - (numberOf(before) ?? 0);
  if (difference === undefined || change === 0) return t('says.total', params);
  return t(change > 0 ? 'says.more' : 'says.less', {...params, difference, than: t(`than.${former}`)});
}

function trend({points, t}: SentenceParts): string | undefined {
  const direction = trendOf(points.filter((point) => !point.unfinished).map(({value}) => numberOf(value)));
  return direction && t(`says.trend.${direction}`);
}

/** «Best» only of what is good when it grows; of ratios it is often the step with the fewest clicks. */
function most(parts: SentenceParts): string | undefined {
  const {metric, granularity, points, format, t} = parts;
  const top = extreme(points, (one, other) => one > other);
  if (!granularity || points.length < 2 || !top || !numberOf(top.value)) return undefined;
  const isBest = !metric.formula && metric.goodDirection !== 'down' && metric.goodDirection !== 'none';
  const params = {when: whenOf(top, parts), value: writeValue(metric, top.value, format)};
  return isBest ? t(`says.best.${granularity}`, params) : t('says.most', params);
}

/** Of finished steps: the one still counting is low for another reason. */
function least(parts: SentenceParts): string | undefined {
  const {metric, granularity, points, format, t} = parts;
  const finished = points.filter((point) => !point.unfinished);
  const low = extreme(finished, (one, other) => one < other);
  if (!granularity || finished.length < 2 || !low) return undefined;
  const value = writeValue(metric, low.value, format);
  const isOnly = finished.filter((point) => numberOf(point.value) === numberOf(low.value)).length === 1;
  return isOnly ? t('says.least', {when: whenOf(low, parts), value}) : t('says.least.often', {value});
}

function extreme(
  points: readonly SeriesPoint[],
  isBeyond: (one: number, other: number) => boolean,
): SeriesPoint | undefined {
  let found: SeriesPoint | undefined;
  for (const point of points) {
    const value = numberOf(point.value);
    const known = found && numberOf(found.value);
    if (value !== null && (known === undefined || known === null || isBeyond(value, known))) found = point;
  }
  return found;
}

function whenOf({bucket}: SeriesPoint, {granularity = 'day', format}: SentenceParts): string {
  return granularity === 'day' ? format.date(bucket, 'spoken') : bucketLabel(bucket, granularity, format);
}

function unfinished({granularity, points, t}: SentenceParts): string | undefined {
  return granularity && points.at(-1)?.unfinished ? t(`says.unfinished.${granularity}`) : undefined;
}
