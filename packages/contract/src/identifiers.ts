import * as v from 'valibot';
import {namedRecord} from './named-record.js';

/** An opaque identifier. Backends with numeric ids send them as strings: JSON numbers above 2^53 are not exact. */
export const idSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** A position in a list, opaque and bound to the query that it came from. */
export const cursorSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));

/** Rows to a page when the query does not say. */
export const USUAL_LIMIT = 25;

/** Rows to a page: 1 to 100. */
export const limitSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

/** Rows to a page of a report: a heat table has 168, an export thousands. A backend that allows fewer says so in its limits. */
export const reportLimitSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

const SUB_ID_SLOT = /^sub([1-9]|10)$/;

export const subIdSlotSchema = v.pipe(v.string(), v.regex(SUB_ID_SLOT));

/** Labelled sub-ids by slot, `sub1` to `sub10`. An absent slot and an empty string mean the same. */
export const subIdsSchema = namedRecord(subIdSlotSchema, v.pipe(v.string(), v.maxLength(200)));
export type SubIds = v.InferOutput<typeof subIdsSchema>;

export function isSubIdSlot(name: string): boolean {
  return SUB_ID_SLOT.test(name);
}
