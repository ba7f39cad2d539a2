import {isSubIdSlot} from '../identifiers.js';
import {isBaseMetric} from '../metrics.js';
import type {BaseMetric} from '../metrics.js';
import {daysIn} from '../period.js';
import {invalid} from '../refusals.js';
import type {ReportQuery} from '../report.js';

/** The longest period of a report, in days. */
export const REPORT_RANGE_DAYS = 400;

/** What reports can be cut by, besides time and sub-ids. */
export const FIXED_DIMENSIONS = ['link', 'offer', 'country', 'device'] as const;

/** A report query whose names are all known. */
export interface CheckedReportQuery extends ReportQuery {
  readonly metrics: BaseMetric[];
  readonly dimensions: string[];
  /** Only filters that leave something out. */
  readonly filters: Record<string, string[]>;
  readonly sort: BaseMetric;
}

/** @throws {BackendError} `validation` for names that are not known and periods that are too long. */
export function checkReportQuery(query: ReportQuery): CheckedReportQuery {
  const {period, compare, dimensions = [], filters = {}} = query;
  const metrics = checkMetrics(query.metrics);
  const sort = checkSort(query.sort, metrics);
  checkLength('/period', period);
  if (compare) checkLength('/compare', compare);
  for (const [index, name] of dimensions.entries()) checkDimension(`/dimensions/${index}`, name);
  for (const name of Object.keys(filters)) checkDimension(`/filters/${name}`, name);
  const narrowing = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {...query, metrics, sort, dimensions, filters: Object.fromEntries(narrowing)};
}

function checkMetrics(metrics: readonly string[]): BaseMetric[] {
  return metrics.map((metric, index) => {
    if (isBaseMetric(metric)) return metric;
    throw invalid(`/metrics/${index}`, 'unknown_metric', `There is no metric ${JSON.stringify(metric)} to ask for.`);
  });
}

function checkSort(sort: string | undefined, metrics: readonly BaseMetric[]): BaseMetric {
  const metric = sort === undefined ? metrics[0] : metrics.find((known) => known === sort);
  if (metric) return metric;
  throw invalid('/sort', 'unknown_metric', 'Rows are sorted by a metric that is asked for.');
}

function checkLength(pointer: string, period: ReportQuery['period']): void {
  if (daysIn(period) <= REPORT_RANGE_DAYS) return;
  throw invalid(pointer, 'range_too_long', `At most ${REPORT_RANGE_DAYS} days can be asked for.`);
}

function checkDimension(pointer: string, name: string): void {
  if ((FIXED_DIMENSIONS as readonly string[]).includes(name) || isSubIdSlot(name)) return;
  throw invalid(pointer, 'unknown_dimension', `There is no dimension ${JSON.stringify(name)}.`);
}
