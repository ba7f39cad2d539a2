import type {ChartWindow} from './reduce.js';
import type {Course} from './course.js';
import {bucketLabel} from './series.js';
import type {SeriesPoint} from './series.js';
import type {StatsView} from './stats.view.js';

/** Which part of the course is chosen or enlarged, for those who listen; without one, the whole of it. */
export function partWords(
  {t, format}: StatsView,
  {points, granularity = 'day'}: Course,
  part: ChartWindow | undefined,
  key: 'chart.zoomed' | 'chart.selected' = 'chart.zoomed',
): string {
  const [first, last] = [points[part?.from ?? -1], points[part?.to ?? -1]];
  const name = ({bucket}: SeriesPoint): string => bucketLabel(bucket, granularity, format);
  return first && last ? t(key, {from: name(first), to: name(last)}) : t('chart.shown-all');
}
