import type {RequisiteRecord} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {requisites} from '../schema.js';

interface Owner {
  readonly db: Db;
  readonly partner: {readonly id: string};
  readonly programme: {readonly id: string};
}

/** The main ones first, then the oldest first. */
export async function readRequisites({db, partner, programme}: Owner): Promise<RequisiteRecord[]> {
  const rows = await db
    .select()
    .from(requisites)
    .where(and(eq(requisites.partnerId, partner.id), eq(requisites.programmeId, programme.id)));
  return rows
    .map(({id, form, values, isMain, createdAt, changedAt}) => ({
      id,
      form,
      values,
      isMain,
      createdAt: createdAt.toISOString(),
      changedAt: changedAt.toISOString(),
    }))
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({createdAt, id}: RequisiteRecord): string {
  return `${createdAt} ${id}`;
}
