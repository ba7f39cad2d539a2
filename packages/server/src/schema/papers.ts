import type {PaperRecord} from '@kabinet/contract';
import type {DocumentFacts} from '@kabinet/backends/documents';
import {customType, json, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {instant, partnerId, words} from './columns.js';

/** What partners have sent or signed, by the obligation that it is for. */
export const papers = pgTable(
  'papers',
  {
    partnerId: partnerId(),
    programmeId: text('programme_id').notNull(),
    obligation: text('obligation').notNull(),
    status: text('status').$type<PaperRecord['status']>().notNull(),
    at: instant('at').notNull(),
    reasonCode: text('reason_code'),
    reasonText: words('reason_text'),
    /** When the operator accepted it, also when it was rejected afterwards. */
    acceptedAt: instant('accepted_at'),
    /** Null for a signature. */
    fileId: text('file_id'),
    /** What was signed, to the letter: requisites and names may change afterwards. */
    facts: json('facts').$type<DocumentFacts>(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.programmeId, table.obligation]})],
);
export type PaperRow = typeof papers.$inferSelect;

const bytes = customType<{data: Uint8Array}>({dataType: () => 'bytea'});

/** Files that partners have sent; of those that were replaced only what the operator had accepted before. */
export const paperFiles = pgTable(
  'paper_files',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    obligation: text('obligation').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    bytes: bytes('bytes').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.id]})],
);
