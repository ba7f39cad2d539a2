import type {Text} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL, SQLWrapper} from 'drizzle-orm';
import {jsonb, numeric, text, timestamp} from 'drizzle-orm/pg-core';

/** An instant, to the millisecond: what JavaScript cannot hold would break cursors that compare it. */
export const instant = (name: string) => timestamp(name, {withTimezone: true, mode: 'date', precision: 3});

/** An exact amount in main units, as a decimal string in JavaScript. Its currency stands beside it. */
export const amount = (name: string) => numeric(name);

/** Words of the operator, in one language or several. */
export const words = (name: string) => jsonb(name).$type<Text>();

/** First column of the primary key of every large table, so that a distributed PostgreSQL can spread it. */
export const partnerId = () => text('partner_id').notNull();

/** The order in which lists are read: the words of an index must be those of the statement for it to be used. */
export function downwards(value: SQLWrapper, id: SQLWrapper): [SQL, SQL] {
  return [sql`${value} desc`, sql`${id} collate "C" desc`];
}
