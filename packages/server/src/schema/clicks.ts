import type {SubIds} from '@kabinet/contract';
import {boolean, date, index, jsonb, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {instant, partnerId} from './columns.js';

/** What the visitor's program calls itself, in four classes. */
export type DeviceClass = 'desktop' | 'mobile' | 'tablet' | 'other';

/**
 * Visits through links, bots apart. Nothing here names a visitor: no address, no hash of one.
 *
 * An id is `<link code>.<random>`: the code leads to the partner, so a click is found without a table of all clicks.
 */
export const clicks = pgTable(
  'clicks',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    offerId: text('offer_id').notNull(),
    linkId: text('link_id').notNull(),
    clickedAt: instant('clicked_at').notNull(),
    /** The visitor had not clicked this link in the 24 hours before. */
    isUnique: boolean('is_unique').notNull(),
    subIds: jsonb('sub_ids').$type<SubIds>(),
    /** Host only. */
    referrer: text('referrer'),
    /** Path of the page that the link led to. */
    landing: text('landing'),
    /** ISO 3166 code of two letters. */
    country: text('country'),
    device: text('device').$type<DeviceClass>().notNull(),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.id]}),
    index('clicks_by_time').on(table.partnerId, table.programmeId, table.clickedAt),
  ],
);
export type ClickRow = typeof clicks.$inferSelect;

/** Visits of programs: kept for the operator, counted nowhere. */
export const botClicks = pgTable(
  'bot_clicks',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    linkId: text('link_id').notNull(),
    clickedAt: instant('clicked_at').notNull(),
    cause: text('cause').$type<'crawler' | 'prefetch' | 'head' | 'no_agent'>().notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.id]})],
);

/** Who clicked which link in the last two days, by a hash that nobody can repeat once its salt is deleted. */
export const recentVisitors = pgTable(
  'recent_visitors',
  {
    partnerId: partnerId(),
    linkId: text('link_id').notNull(),
    visitor: text('visitor').notNull(),
    lastAt: instant('last_at').notNull(),
    /** The click before the last, which an upsert could not report otherwise. */
    previousAt: instant('previous_at'),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.linkId, table.visitor]}),
    index('recent_visitors_by_age').on(table.lastAt),
  ],
);

/** The secret of each UTC day that goes into visitor hashes; shared by all instances, deleted after two days. */
export const visitorSalts = pgTable('visitor_salts', {
  day: date('day', {mode: 'string'}).primaryKey(),
  salt: text('salt').notNull(),
});
