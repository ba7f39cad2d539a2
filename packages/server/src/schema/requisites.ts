import type {RequisiteValues} from '@kabinet/contract';
import {boolean, jsonb, pgTable, primaryKey, text} from 'drizzle-orm/pg-core';
import {instant, partnerId} from './columns.js';

/** How partners are paid, as they filled it in. Nothing is masked here: who may read this table may read accounts. */
export const requisites = pgTable(
  'requisites',
  {
    partnerId: partnerId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    form: text('form').notNull(),
    values: jsonb('filled').$type<RequisiteValues>().notNull(),
    isMain: boolean('is_main').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [primaryKey({columns: [table.partnerId, table.id]})],
);

/** Russian banks by their БИК, out of the central bank's directory. */
export const banks = pgTable('banks', {
  bik: text('bik').primaryKey(),
  name: text('name').notNull(),
  correspondentAccount: text('correspondent_account'),
  city: text('city'),
});
