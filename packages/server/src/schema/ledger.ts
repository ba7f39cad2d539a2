import {bigint, index, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {amount, instant, partnerId} from './columns.js';

/** The stations of the money. A commission's status says at which one it lies; rejected and reversed money lies nowhere. */
export const ACCOUNTS = ['pending', 'on_hold', 'available', 'requested', 'paid'] as const;
export type LedgerAccount = (typeof ACCOUNTS)[number];

/**
 * Movements of money, never changed and never deleted. A move is `-amount` at one station and `+amount` at the next;
 * what enters or leaves the pipeline has one entry only. A station's balance is the sum of its entries.
 */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    partnerId: partnerId(),
    id: bigint('id', {mode: 'number'}).generatedAlwaysAsIdentity(),
    programmeId: text('programme_id').notNull(),
    account: text('account').$type<LedgerAccount>().notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    commissionId: text('commission_id').notNull(),
    payoutId: text('payout_id'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({columns: [table.partnerId, table.id]}),
    index('ledger_by_account').on(table.partnerId, table.programmeId, table.account, table.currency, table.amount),
  ],
);
