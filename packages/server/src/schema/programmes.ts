import type {
  CommissionColumn,
  OfferedForms,
  PaperTerms,
  PayoutTerms,
  ProgrammeLinks,
  Terms,
  Text,
} from '@kabinet/contract';
import {boolean, integer, json, jsonb, pgTable, text} from 'drizzle-orm/pg-core';
import {amount, instant, words} from './columns.js';

export interface StoredSubIdLabel {
  slot: string;
  label: Text;
}

/** Currency, time zone and terms belong to the programme. */
export const programmes = pgTable('programmes', {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  name: words('name').notNull(),
  currency: text('currency').notNull(),
  timeZone: text('time_zone').notNull(),
  subIds: jsonb('sub_ids').$type<StoredSubIdLabel[]>().notNull().default([]),
  /** What links may carry; the promo codes themselves are each partner's. */
  links: jsonb('links').$type<ProgrammeLinks>().notNull().default({}),
  /** Columns of the operator's own in the list of commissions. */
  commissionColumns: jsonb('commission_columns').$type<CommissionColumn[]>().notNull().default([]),
  /** What partners may be paid by. Not `jsonb`, which would put the fields of a form in another order. */
  requisiteForms: json('requisite_forms').$type<OfferedForms>().notNull().default([]),
  minimumPayout: amount('minimum_payout'),
  /** How partners ask for payouts; null where they come by the schedule alone. */
  payoutRequests: jsonb('payout_requests').$type<PayoutTerms>(),
  /** What is asked for before money leaves; null where nothing is. */
  papers: jsonb('papers').$type<PaperTerms>(),
  payoutSchedule: words('payout_schedule'),
  /** The day of the month, 1 to 28, on which payouts are foreseen; null when there is no schedule. */
  payoutDay: integer('payout_day'),
});
export type ProgrammeRow = typeof programmes.$inferSelect;

/** Currencies that Intl does not know, or that the operator counts to other digits. */
export const currencies = pgTable('currencies', {
  code: text('code').primaryKey(),
  digits: integer('digits').notNull(),
  symbol: text('symbol'),
});
export type CurrencyRow = typeof currencies.$inferSelect;

export const offers = pgTable('offers', {
  id: text('id').primaryKey(),
  programmeId: text('programme_id')
    .notNull()
    .references(() => programmes.id),
  position: integer('position').notNull(),
  name: words('name').notNull(),
  description: words('description'),
  status: text('status').$type<'active' | 'paused' | 'archived'>().notNull(),
  destination: text('destination').notNull(),
  allowedHosts: jsonb('allowed_hosts').$type<string[]>().notNull(),
  terms: jsonb('terms').$type<Terms[]>().notNull(),
  attributionDays: integer('attribution_days'),
  /** A new commission waits, as `pending`, for the operator's word; without it, as `on_hold`, for the end of the hold. */
  review: boolean('review').notNull().default(false),
  createdAt: instant('created_at').notNull(),
});
export type OfferRow = typeof offers.$inferSelect;
