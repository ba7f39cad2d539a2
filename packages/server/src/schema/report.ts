import {index, integer, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {amount, instant, partnerId} from './columns.js';

/**
 * Figures of a quarter of an hour: every time zone's days begin on one. They change in the same transaction as what
 * they count.
 *
 * Counted are commissions that are neither rejected nor reversed, at their `occurredAt`: `leads` those of that type,
 * `conversions` leads and sales, `revenue` the sum of `sale`, `earnings` the sum of `amount`; adjustments are negative in
 * both.
 */
const figures = () => ({
  clicks: integer('clicks').notNull().default(0),
  uniqueClicks: integer('unique_clicks').notNull().default(0),
  leads: integer('leads').notNull().default(0),
  conversions: integer('conversions').notNull().default(0),
  revenue: amount('revenue').notNull().default('0'),
  earnings: amount('earnings').notNull().default('0'),
});

/** Figures of a partner in a programme. Narrow, so that a year is read in milliseconds. */
export const reportTotals = pgTable(
  'report_totals',
  {
    partnerId: partnerId(),
    programmeId: text('programme_id').notNull(),
    /** Start of the quarter of an hour. */
    bucket: instant('bucket').notNull(),
    ...figures(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.programmeId, table.bucket]})],
);

/** The same by link; offers are sums over links. */
export const reportLinks = pgTable(
  'report_links',
  {
    partnerId: partnerId(),
    programmeId: text('programme_id').notNull(),
    bucket: instant('bucket').notNull(),
    linkId: text('link_id').notNull(),
    ...figures(),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.programmeId, table.bucket, table.linkId]}),
    index('report_links_by_link').on(table.partnerId, table.programmeId, table.linkId, table.bucket),
  ],
);
