import type {Metric} from '@kabinet/contract';
import type {CommonTranslate} from '../controllers/view.js';
import type {Formatters} from '../runtime/format/formatters.js';
import type {Delta} from '../templates/delta.js';
import {numberOf} from './metric-value.js';
import type {MetricValue} from './metric-value.js';

/** Written to this precision, a smaller change is none. */
const SMALLEST = {share: 0.0005, points: 0.00005};

/**
 * The change from `before` to `now`: per cent, but points for percentages; what was nothing before is new.
 * Undefined where there is nothing to compare.
 */
export function changeOf(
  metric: Metric,
  now: MetricValue,
  before: MetricValue,
  format: Formatters,
  t: CommonTranslate,
): Delta | undefined {
  const [current, former] = [numberOf(now), numberOf(before)];
  if (current === null || former === null || now?.kind !== before?.kind) return undefined;
  if (now?.kind === 'money' && before?.kind === 'money' && now.value.currency !== before.value.currency)
    return undefined;
  if (now?.kind === 'percent') {
    const written = t('delta.points', {value: format.decimal(Math.abs(current - former) * 100, 2)});
    return deltaFor(metric, current - former, SMALLEST.points, written);
  }
  if (former === 0) return current === 0 ? undefined : {direction: 'new', value: '', tone: 'neutral'};
  const share = (current - former) / Math.abs(former);
  return deltaFor(metric, share, SMALLEST.share, format.percent(Math.abs(share), {digits: 1}));
}

function deltaFor({goodDirection}: Metric, change: number, smallest: number, value: string): Delta {
  if (Math.abs(change) < smallest) return {direction: 'same', value, tone: 'neutral'};
  const direction = change > 0 ? 'up' : 'down';
  if (goodDirection === undefined || goodDirection === 'none') return {direction, value, tone: 'neutral'};
  return {direction, value, tone: direction === goodDirection ? 'good' : 'bad'};
}
