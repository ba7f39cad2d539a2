import {bigint, integer, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {instant, partnerId} from './columns.js';

/** Who did what with money, requisites and papers. No value, account or file stands here. */
export const auditLog = pgTable(
  'audit_log',
  {
    /** Empty for what concerns no partner. */
    partnerId: partnerId(),
    id: bigint('id', {mode: 'number'}).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actor: text('actor').$type<'partner' | 'operator'>().notNull(),
    /** An operation of the partner API, or a request to the operator API. */
    action: text('action').notNull(),
    /** The id of what it was done to. */
    subject: text('subject'),
    /** The HTTP status of what an operator asked for; null while it is under way, and for ever when the server died. */
    outcome: integer('outcome'),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.id]})],
);
export type AuditRow = typeof auditLog.$inferSelect;
