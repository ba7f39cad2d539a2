import type {PayoutStatus, Text} from '@kabinet/contract';
import {bigint, date, index, jsonb, pgSequence, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {amount, downwards, instant, partnerId, words} from './columns.js';
import type {Actor} from './commissions.js';
import type {StoredPayoutMethod} from './partners.js';

/** Numbers that people quote: `P-2116`. */
export const payoutNumbers = pgSequence('payout_numbers', {startWith: 1001});

export const payouts = pgTable(
  'payouts',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    number: text('number').notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    fee: amount('fee'),
    /** Withheld for the tax office. */
    tax: amount('tax'),
    status: text('status').$type<PayoutStatus>().notNull(),
    statusLabel: words('status_label'),
    statusChangedAt: instant('status_changed_at').notNull(),
    reasonCode: text('reason_code'),
    reasonText: words('reason_text'),
    method: jsonb('method').$type<StoredPayoutMethod>(),
    /** The requisites that the partner asked to be paid to; null when the operator made the payout. */
    requisiteId: text('requisite_id'),
    createdAt: instant('created_at').notNull(),
    expectedDate: date('expected_date', {mode: 'string'}),
    paidAt: instant('paid_at'),
    documents: jsonb('documents').$type<{label: Text; url: string}[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.id]}),
    index('payouts_newest').on(table.partnerId, table.programmeId, ...downwards(table.createdAt, table.id)),
  ],
);
export type PayoutRow = typeof payouts.$inferSelect;
export type NewPayoutRow = typeof payouts.$inferInsert;

/** What a payout was made of when it was made; a failed payout keeps its items, its commissions go into the next one. */
export const payoutItems = pgTable(
  'payout_items',
  {
    partnerId: partnerId(),
    payoutId: text('payout_id').notNull(),
    commissionId: text('commission_id').notNull(),
    /** `commissions`, `adjustments` or `carry_over`: the part of the payout that it counts into. */
    part: text('part').$type<'commissions' | 'adjustments' | 'carry_over'>().notNull(),
    amount: amount('amount').notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.payoutId, table.commissionId]})],
);

/** Every status a payout ever had, the first included (`fromStatus` null), oldest by the smallest `id`. */
export const payoutHistory = pgTable(
  'payout_history',
  {
    partnerId: partnerId(),
    payoutId: text('payout_id').notNull(),
    id: bigint('id', {mode: 'number'}).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    fromStatus: text('from_status').$type<PayoutStatus>(),
    toStatus: text('to_status').$type<PayoutStatus>().notNull(),
    actor: text('actor').$type<Actor>().notNull(),
    cause: text('cause').notNull(),
    reasonCode: text('reason_code'),
    reasonText: words('reason_text'),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.payoutId, table.id]})],
);
