import * as v from 'valibot';
import {REPORT_FIELDS} from './fields.js';
import {listOf} from './lists.js';

/** How days are written in a request: `2026-11-20`, `20261120`, `20.11.2026`, or the start of the day since 1970. */
export const DAY_STYLES = ['iso', 'compact', 'dotted', 'seconds', 'milliseconds'] as const;
export type DayStyle = (typeof DAY_STYLES)[number];

/**
 * What was counted on each day, a row to a day, or to a day and the values it is cut by. `{from}` and `{to}` in the
 * request are the first and the last day asked for, `{after}` the day after the last; without them the answer has all
 * days.
 */
export const reportSchema = v.strictObject({
  ...listOf(REPORT_FIELDS).entries,
  days: v.optional(v.picklist(DAY_STYLES)),
});
export type ReportMapping = v.InferOutput<typeof reportSchema>;
