import type {SubIds, Utm} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {bigint, index, jsonb, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {downwards, instant, partnerId} from './columns.js';
import {partnerProgrammes, partners} from './partners.js';
import {offers} from './programmes.js';

export const links = pgTable(
  'links',
  {
    partnerId: partnerId().references(() => partners.id),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    offerId: text('offer_id')
      .notNull()
      .references(() => offers.id),
    /** As the partner wrote it; `link_codes` holds it in lower case. */
    code: text('code').notNull(),
    name: text('name').notNull(),
    destination: text('destination').notNull(),
    subIds: jsonb('sub_ids').$type<SubIds>().notNull().default({}),
    utm: jsonb('utm').$type<Utm>().notNull().default({}),
    /** The token of Russian ad labelling. */
    erid: text('erid'),
    promoCode: text('promo_code'),
    tags: jsonb('tags').$type<string[]>().notNull().default([]),
    status: text('status').$type<'active' | 'paused' | 'archived'>().notNull(),
    createdAt: instant('created_at').notNull(),
    /** What an order by name compares: `foldedText` of it. */
    foldedName: text('folded_name').notNull(),
    /** What a search looks through, as `searchedOfLink` has it. */
    searched: text('searched').notNull(),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.id]}),
    index('links_newest').on(table.partnerId, table.programmeId, ...downwards(table.createdAt, table.id)),
  ],
);
export type LinkRow = typeof links.$inferSelect;

/** Joins a link to its partner's membership of its programme. */
export const membershipOfLink = and(
  eq(partnerProgrammes.partnerId, links.partnerId),
  eq(partnerProgrammes.programmeId, links.programmeId),
);

/** What was done to a link and what it then was, oldest by the smallest `id`. */
export const linkHistory = pgTable(
  'link_history',
  {
    partnerId: partnerId(),
    linkId: text('link_id').notNull(),
    id: bigint('id', {mode: 'number'}).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    action: text('action').$type<'created' | 'updated' | 'archived'>().notNull(),
    /** Null in what was written before codes could be changed. */
    code: text('code'),
    name: text('name').notNull(),
    destination: text('destination').notNull(),
    subIds: jsonb('sub_ids').$type<SubIds>().notNull(),
    utm: jsonb('utm').$type<Utm>().notNull().default({}),
    erid: text('erid'),
    promoCode: text('promo_code'),
    status: text('status').$type<'active' | 'paused' | 'archived'>().notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.linkId, table.id]})],
);
export type LinkHistoryRow = typeof linkHistory.$inferSelect;

/**
 * Which link a code means: unique over all partners, therefore small and undistributed. Codes are never given away
 * again: one that a link had before leads to it still.
 */
export const linkCodes = pgTable('link_codes', {
  /** In lower case. */
  code: text('code').primaryKey(),
  partnerId: partnerId(),
  linkId: text('link_id').notNull(),
});

/** UTM fields that a partner has saved under a name. */
export const linkTemplates = pgTable(
  'link_templates',
  {
    partnerId: partnerId(),
    programmeId: text('programme_id').notNull(),
    name: text('name').notNull(),
    utm: jsonb('utm').$type<Utm>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.programmeId, table.name]})],
);
