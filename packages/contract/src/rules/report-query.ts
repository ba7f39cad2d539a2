import {isSubIdSlot} from '../identifiers.js';
import {STANDARD_DIMENSIONS} from '../dimensions.js';
import {isBaseMetric, STANDARD_METRICS} from '../metric-registry.js';
import type {Metric} from '../metrics.js';
import type {BaseMetric} from '../metric-registry.js';
import {daysIn} from '../period.js';
import type {Granularity, Period} from '../period-schemas.js';
import {invalid} from '../refusals.js';
import type {ReportQuery} from '../report.js';

/** The longest period of a report, in days: five years. */
export const REPORT_RANGE_DAYS = 1830;

/** The longest period by hours. */
export const HOURLY_RANGE_DAYS = 400;

/** What the reports of a backend that has everything can be cut by, besides the series of time and sub-ids. */
export const FIXED_DIMENSIONS = STANDARD_DIMENSIONS;

/** A report query whose names are all known. */
export interface CheckedReportQuery extends Omit<ReportQuery, 'sort'> {
  readonly metrics: BaseMetric[];
  readonly dimensions: string[];
  /** Only filters that leave something out. */
  readonly filters: Record<string, string[]>;
  /** A metric that is asked for, or a ratio of two of them. */
  readonly sort: Metric;
  readonly direction: 'asc' | 'desc';
}

/** @throws {BackendError} `validation` for names that are not known and periods that are too long. */
export function checkReportQuery(query: ReportQuery): CheckedReportQuery {
  const {period, compare, granularity, dimensions = [], filters = {}, direction = 'desc'} = query;
  const metrics = checkMetrics(query.metrics);
  const sort = checkSort(query.sort, metrics);
  checkLength('/period', period, granularity);
  if (compare) checkLength('/compare', compare, granularity);
  for (const [index, name] of dimensions.entries()) checkDimension(`/dimensions/${index}`, name);
  for (const name of Object.keys(filters)) checkDimension(`/filters/${name}`, name);
  const narrowing = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {...query, metrics, sort, direction, dimensions, filters: Object.fromEntries(narrowing)};
}

function checkMetrics(metrics: readonly string[]): BaseMetric[] {
  return metrics.map((metric, index) => {
    if (isBaseMetric(metric)) return metric;
    throw invalid(`/metrics/${index}`, 'unknown_metric', `There is no metric ${JSON.stringify(metric)} to ask for.`);
  });
}

function checkSort(sort: string | undefined, metrics: readonly BaseMetric[]): Metric {
  const wanted = sort ?? metrics[0];
  const metric = STANDARD_METRICS.find(({id}) => id === wanted);
  if (metric && partsOf(metric).every((id) => (metrics as readonly string[]).includes(id))) return metric;
  throw invalid('/sort', 'unknown_metric', 'Rows are sorted by a metric that is asked for, or a ratio of such.');
}

function partsOf({id, formula}: Metric): string[] {
  return formula ? [formula.numerator, formula.denominator] : [id];
}

function checkLength(pointer: string, period: Period, granularity: Granularity | undefined): void {
  const most = granularity === 'hour' ? HOURLY_RANGE_DAYS : REPORT_RANGE_DAYS;
  if (daysIn(period) <= most) return;
  throw invalid(pointer, 'range_too_long', `At most ${most} days can be asked for.`);
}

function checkDimension(pointer: string, name: string): void {
  if ((FIXED_DIMENSIONS as readonly string[]).includes(name) || isSubIdSlot(name)) return;
  throw invalid(pointer, 'unknown_dimension', `There is no dimension ${JSON.stringify(name)}.`);
}
