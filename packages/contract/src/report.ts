import * as v from 'valibot';
import {maybe} from './absent.js';
import {figuresSchema} from './figures.js';
import {cursorSchema, idSchema, reportLimitSchema} from './identifiers.js';
import {namedRecord} from './named-record.js';
import {metaSchema} from './page.js';
import {granularitySchema, periodSchema} from './period-schemas.js';
import {textSchema} from './text.js';

const metricIdsSchema = v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(30));

/** One generic question. Names of metrics and dimensions come from `session().capabilities`. */
export const reportQuerySchema = v.object({
  programme: idSchema,
  period: periodSchema,
  /** Base metrics only: ratios are computed from totals by the reader. */
  metrics: metricIdsSchema,
  /** With it the answer has a series of the whole period. */
  granularity: v.optional(granularitySchema),
  /** With them the answer has rows, ordered by `sort`; those with nothing but zeros are left out. */
  dimensions: v.optional(v.pipe(v.array(v.string()), v.maxLength(2))),
  /** Values by dimension: `{link: ['l_1', 'l_2']}`. Several values of one dimension are alternatives. */
  filters: v.optional(namedRecord(v.string(), v.array(v.string()))),
  /** The same figures for another period, beside the first. */
  compare: v.optional(periodSchema),
  /**
   * The metric that orders rows; without it the first of `metrics`. A ratio may do so when both its metrics are asked
   * for; rows for which it cannot be computed stand last, whatever the direction.
   */
  sort: v.optional(v.string()),
  /** Without it the largest first. */
  direction: v.optional(v.picklist(['asc', 'desc'])),
  cursor: v.optional(cursorSchema),
  limit: v.optional(reportLimitSchema),
});
export type ReportQuery = v.InferOutput<typeof reportQuerySchema>;

/**
 * One point of a series. `bucket` is a label in the programme's zone: `2026-11-21` for a day, the Monday for a week,
 * `2026-11` for a month, the instant of its start for an hour.
 */
export const bucketSchema = v.object({bucket: v.string(), figures: figuresSchema});
export type Bucket = v.InferOutput<typeof bucketSchema>;

export const reportRowSchema = v.object({
  keys: v.array(v.object({dimension: v.string(), value: v.string(), label: maybe(textSchema)})),
  figures: figuresSchema,
  compare: maybe(figuresSchema),
});
export type ReportRow = v.InferOutput<typeof reportRowSchema>;

export const reportSchema = v.object({
  meta: metaSchema,
  period: periodSchema,
  totals: figuresSchema,
  /** Every bucket of the period, also those with nothing in them, in order. */
  series: maybe(v.array(bucketSchema)),
  rows: maybe(v.array(reportRowSchema)),
  /** How many rows there are on all pages. What they have beyond those shown is `restOf(totals, shown)`. */
  rowCount: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  nextCursor: v.optional(v.nullable(cursorSchema)),
  compare: maybe(v.object({period: periodSchema, totals: figuresSchema, series: maybe(v.array(bucketSchema))})),
});
export type Report = v.InferOutput<typeof reportSchema>;
