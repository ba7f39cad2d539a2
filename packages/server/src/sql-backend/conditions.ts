import type {Period} from '@kabinet/contract';
import {and, gte, inArray, lt, sql} from 'drizzle-orm';
import type {AnyColumn, SQL} from 'drizzle-orm';
import {spanOf} from './time-buckets.js';

/** Whether a moment lies on one of the period's days; without a period, any moment. */
export function within(column: AnyColumn, period: Period | undefined, timeZone: string): SQL | undefined {
  if (!period) return undefined;
  const {start, end} = spanOf(period, timeZone);
  return and(gte(column, new Date(start)), lt(column, new Date(end)));
}

/** An empty list lets everything through. Values that the column cannot have match nothing. */
export function isIn(column: AnyColumn, list: readonly string[] | undefined): SQL | undefined {
  return list?.length ? inArray(sql`${column}`, [...list]) : undefined;
}
