import type {PartnerStatus, PromoCodeChoice, Text} from '@kabinet/contract';
import {integer, jsonb, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {instant, words} from './columns.js';
import {programmes} from './programmes.js';

/** How a partner is paid; `account` is masked before it is stored here. */
export interface StoredPayoutMethod {
  kind: string;
  label?: Text | undefined;
  account?: string | undefined;
}

export const partners = pgTable('partners', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email'),
  status: text('status').$type<PartnerStatus>().notNull(),
  statusReason: words('status_reason'),
  payoutMethod: jsonb('payout_method').$type<StoredPayoutMethod>(),
  /** The most links that are not archived; null is no limit. */
  linkQuota: integer('link_quota'),
  /** Tokens carry it; raising it ends every token that was issued before. */
  tokenEpoch: integer('token_epoch').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  /** When the personal data of this partner was deleted. */
  erasedAt: instant('erased_at'),
});
export type PartnerRow = typeof partners.$inferSelect;

/** Which partner takes part in which programme; the order of the partner's switch is `programmes.position`. */
export const partnerProgrammes = pgTable(
  'partner_programmes',
  {
    partnerId: text('partner_id')
      .notNull()
      .references(() => partners.id),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id),
    joinedAt: instant('joined_at').notNull(),
    /** Codes of this partner that a link may carry. */
    promoCodes: jsonb('promo_codes').$type<PromoCodeChoice[]>().notNull().default([]),
    /** After a change of requisites; null before the first one. */
    withdrawalsFrozenUntil: instant('withdrawals_frozen_until'),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.programmeId]})],
);
