import type {
  CommissionFields,
  CommissionStatus,
  CommissionType,
  ExplanationStep,
  Rule,
  SubIds,
  SubPartner,
  TierProgress,
  VatSplit,
} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {bigint, index, jsonb, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import type {DeviceClass} from './clicks.js';
import {amount, downwards, instant, partnerId, words} from './columns.js';

/** Who moved a status: the shop's postback, the operator, the partner, the server's clock, or imported history. */
export type Actor = 'shop' | 'operator' | 'partner' | 'system' | 'import';

/** What an explanation says besides its steps. */
export interface Explained {
  tier?: TierProgress;
  vat?: VatSplit;
}

/** One row for each lead, sale and adjustment, whether it earns or not. */
export const commissions = pgTable(
  'commissions',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    offerId: text('offer_id').notNull(),
    linkId: text('link_id').notNull(),
    /** Null when a code was handed in instead of a click. */
    clickId: text('click_id'),
    type: text('type').$type<CommissionType>().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    orderId: text('order_id'),
    subIds: jsonb('sub_ids').$type<SubIds>(),
    country: text('country'),
    device: text('device').$type<DeviceClass>(),
    referrer: text('referrer'),
    landing: text('landing'),
    /** What the customer typed at the order, in capitals. */
    promoCode: text('promo_code'),
    customerName: text('customer_name'),
    /** Masked before it is stored. */
    customerEmail: text('customer_email'),
    /** A keyed hash of the shop's customer id: it says whether a sale is the customer's first, and nothing else. */
    customerKey: text('customer_key'),
    /** Values of the operator's own columns, by their ids. */
    fields: jsonb('fields').$type<CommissionFields>(),
    /** What a search looks through: the order, the customer's name and masked e-mail, as `searchedOf` has them. */
    searched: text('searched').notNull().default(''),
    /** Of a share of what a partner earned whom this one brought. */
    subPartner: jsonb('sub_partner').$type<SubPartner>(),
    currency: text('currency').notNull(),
    /** The whole order; negative for an adjustment. Null when the event has no sum. */
    sale: amount('sale'),
    base: amount('base'),
    rule: jsonb('rule').$type<Rule>(),
    steps: jsonb('steps').$type<ExplanationStep[]>().notNull().default([]),
    note: words('note'),
    explained: jsonb('explained').$type<Explained>(),
    /** What it moved of what negative results have left behind; see `Earned.carry` of the rules. */
    carry: amount('carry'),
    amount: amount('amount').notNull(),
    status: text('status').$type<CommissionStatus>().notNull(),
    statusLabel: words('status_label'),
    statusChangedAt: instant('status_changed_at').notNull(),
    reasonCode: text('reason_code'),
    reasonText: words('reason_text'),
    holdUntil: instant('hold_until'),
    payoutId: text('payout_id'),
    /** The commission that an adjustment takes from. */
    adjusts: text('adjusts'),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.id]}),
    index('commissions_newest').on(table.partnerId, table.programmeId, ...downwards(table.occurredAt, table.id)),
    index('commissions_changed').on(table.partnerId, table.programmeId, ...downwards(table.statusChangedAt, table.id)),
    index('commissions_by_amount').on(table.partnerId, table.programmeId, ...downwards(table.amount, table.id)),
    index('commissions_in_payout')
      .on(table.partnerId, table.payoutId)
      .where(sql`${table.payoutId} is not null`),
    index('commissions_adjusting')
      .on(table.partnerId, table.adjusts)
      .where(sql`${table.adjusts} is not null`),
    index('commissions_of_customer')
      .on(table.partnerId, table.programmeId, table.customerKey)
      .where(sql`${table.customerKey} is not null`),
    index('commissions_on_hold')
      .on(table.holdUntil)
      .where(sql`${table.status} = 'on_hold'`),
    index('commissions_payable')
      .on(table.programmeId, table.partnerId)
      .where(sql`${table.status} = 'approved'`),
  ],
);
export type CommissionRow = typeof commissions.$inferSelect;
export type NewCommissionRow = typeof commissions.$inferInsert;

/** Every status a commission ever had, the first included (`fromStatus` null), oldest by the smallest `id`. */
export const commissionHistory = pgTable(
  'commission_history',
  {
    partnerId: partnerId(),
    commissionId: text('commission_id').notNull(),
    id: bigint('id', {mode: 'number'}).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    fromStatus: text('from_status').$type<CommissionStatus>(),
    toStatus: text('to_status').$type<CommissionStatus>().notNull(),
    actor: text('actor').$type<Actor>().notNull(),
    /** What caused it, for people: the command, the postback's event, the refund's id. */
    cause: text('cause').notNull(),
    reasonCode: text('reason_code'),
    reasonText: words('reason_text'),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.commissionId, table.id]})],
);
export type CommissionHistoryRow = typeof commissionHistory.$inferSelect;
