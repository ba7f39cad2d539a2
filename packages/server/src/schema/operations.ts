import {json, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {amount, instant, partnerId} from './columns.js';

/** The shop's order ids, unique over all partners, therefore a small table of its own. */
export const orders = pgTable(
  'orders',
  {
    event: text('event').$type<'lead' | 'sale'>().notNull(),
    orderId: text('order_id').notNull(),
    partnerId: partnerId(),
    commissionId: text('commission_id').notNull(),
    /** SHA-256 of what was posted: the same order with another body is a conflict. */
    requestHash: text('request_hash').notNull(),
    /** What was answered, and is answered again to the letter: `jsonb` would put its names in another order. */
    answer: json('answer').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.event, table.orderId]})],
);
export type OrderRow = typeof orders.$inferSelect;

/** Refunds of an order by the shop's refund id. */
export const refunds = pgTable(
  'refunds',
  {
    event: text('event').$type<'lead' | 'sale'>().notNull(),
    orderId: text('order_id').notNull(),
    refundId: text('refund_id').notNull(),
    requestHash: text('request_hash').notNull(),
    /** What the customer got back of the order; null when the order has no sum. */
    amount: amount('amount'),
    answer: json('answer').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.event, table.orderId, table.refundId]})],
);

/** Which customers bought already, by a keyed hash of the shop's customer id, whoever brought them. */
export const firstSales = pgTable(
  'first_sales',
  {
    programmeId: text('programme_id').notNull(),
    customerKey: text('customer_key').notNull(),
    orderId: text('order_id').notNull(),
  },
  (table) => [primaryKey({columns: [table.programmeId, table.customerKey]})],
);

/** Answers of writes by the key that the partner's browser sent: the same key and body give the same answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    partnerId: partnerId(),
    key: text('key').notNull(),
    operation: text('operation').notNull(),
    requestHash: text('request_hash').notNull(),
    answer: json('answer').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.key]})],
);

/** What the server must remember about itself, such as the secret that signs tokens. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
