import {addDays, daysIn, firstOfWeek, metricRegistry, sensibleGranularities} from '@kabinet/contract';
import type {Bucket, Capabilities, Granularity, Metric, Period, ReportQuery} from '@kabinet/contract';
import type {CommonTranslate} from '../controllers/view.js';

const USUAL = ['earnings', 'revenue', 'conversions', 'clicks', 'cr', 'epc'];
/** More figures at once are a table. */
const TILES = 8;

/**
 * The metrics to show: `wanted` (ids from the attribute), or those that an operator declares, in its order, or the usual
 * ones; what this partner's backend does not have is left out.
 */
export function metricsFor({metrics}: Pick<Capabilities, 'metrics'>, wanted: readonly string[]): Metric[] {
  const registry = metricRegistry(metrics);
  const offered = new Set(metrics.map(({id}) => id));
  const available = (id: string): Metric[] => {
    const metric = offered.has(id) ? registry.get(id) : undefined;
    return metric && basesOf(metric).every((base) => offered.has(base)) ? [metric] : [];
  };
  const declared = [...offered];
  const usual = declared.every(isNamed) ? USUAL : declared.slice(0, TILES);
  const chosen = [...new Set(wanted.length > 0 ? wanted : usual)].flatMap(available);
  return chosen.length > 0 ? chosen : declared.flatMap(available).slice(0, TILES);
}

/** What the backend has to be asked for: a ratio is made of two others. */
export function basesOf({id, formula}: Metric): string[] {
  return formula ? [formula.numerator, formula.denominator] : [id];
}

/** Longest period in days for which a step still gives a chart one can read. */
const READABLE_DAYS: readonly (readonly [Granularity, number])[] = [
  ['hour', 1],
  ['day', 92],
  ['week', 366],
  ['month', Infinity],
];

/** The steps to choose from: those that suit the length and that the backend allows for so many days. */
export function stepsFor(period: Period, {granularities, limits}: StepLimits): Granularity[] {
  const days = daysIn(period);
  const longest = (step: Granularity): number => limits?.stepDays?.[step] ?? Infinity;
  return sensibleGranularities(period).filter((step) => granularities.includes(step) && days <= longest(step));
}

type StepLimits = Pick<Capabilities, 'granularities' | 'limits'>;

/** The step of the series: the wanted one, or the one that suits the length, or the next that the backend has. */
export function granularityFor(period: Period, limits: StepLimits, wanted?: Granularity): Granularity | undefined {
  const steps = stepsFor(period, limits);
  if (wanted && steps.includes(wanted)) return wanted;
  const days = daysIn(period);
  const fitting = READABLE_DAYS.filter(([, longest]) => days <= longest).map(([step]) => step);
  return fitting.find((step) => steps.includes(step)) ?? steps.at(-1);
}

/** The step that a series has, by its labels: an answer may be older than what has been chosen since. */
export function granularityOf(series: readonly Bucket[], period: Period): Granularity {
  const [first, second] = series;
  if (!first || first.bucket.includes('T')) return first ? 'hour' : 'day';
  if (first.bucket.length === 7) return 'month';
  const isWeek = second
    ? second.bucket === addDays(first.bucket, 7)
    : daysIn(period) > 1 && first.bucket === firstOfWeek(first.bucket);
  return isWeek ? 'week' : 'day';
}

export interface StatsQuestion {
  programme: string;
  period: Period;
  metrics: readonly Metric[];
  granularity: Granularity | undefined;
  compare: Period | undefined;
  filters: ReportQuery['filters'];
}

export function reportQuery({metrics, granularity, compare, filters, ...question}: StatsQuestion): ReportQuery {
  return {
    ...question,
    metrics: [...new Set(metrics.flatMap(basesOf))],
    ...(granularity && {granularity}),
    ...(compare && {compare}),
    ...(filters && {filters}),
  };
}

/** The operator's name for a metric, or ours, or its id. */
export function metricName(
  {id, label}: Metric,
  t: CommonTranslate,
  text: (label: string | Record<string, string>) => string,
): string {
  if (label !== undefined) return text(label);
  return isNamed(id) ? t(`metric.${id}`) : id;
}

const NAMED = ['clicks', 'uniqueClicks', 'leads', 'conversions', 'revenue', 'earnings', 'cr', 'epc'] as const;
type Named = (typeof NAMED)[number];

function isNamed(id: string): id is Named {
  return (NAMED as readonly string[]).includes(id);
}
