import {BackendError, notFound} from '@kabinet/contract';
import type {Meta} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {partnerProgrammes, partners, programmes} from '../schema.js';
import type {PartnerRow, ProgrammeRow} from '../schema.js';

/** One partner at one moment. Every statement is bound to the partner's id. */
export interface PartnerScope {
  readonly db: Db;
  readonly partner: PartnerRow;
  readonly now: Date;
  /** Where the addresses of links begin: `https://go.shop.example/r/`. */
  readonly linkBase: string;
  /** What the operator says of the proof in the input. */
  readonly isProven?: boolean;
}

/** One partner in one of their programmes. */
export interface ProgrammeScope extends PartnerScope {
  readonly programme: ProgrammeRow;
}

/** @throws {BackendError} `unauthenticated` when the partner does not exist any more. */
export async function readPartner(db: Db, id: string): Promise<PartnerRow> {
  const [partner] = await db.select().from(partners).where(eq(partners.id, id));
  return partner ?? gone(id);
}

/** The same, and nobody else changes the partner until the transaction ends: the partner's writes come one by one. */
export async function lockPartner(tx: Db, id: string): Promise<PartnerRow> {
  const [partner] = await tx.select().from(partners).where(eq(partners.id, id)).for('no key update');
  return partner ?? gone(id);
}

/** @throws {BackendError} `not_found` when the partner does not take part in the programme. */
export async function inProgramme(scope: PartnerScope, id: string): Promise<ProgrammeScope> {
  const [row] = await scope.db
    .select({programme: programmes})
    .from(partnerProgrammes)
    .innerJoin(programmes, eq(programmes.id, partnerProgrammes.programmeId))
    .where(and(eq(partnerProgrammes.partnerId, scope.partner.id), eq(partnerProgrammes.programmeId, id)));
  if (!row) throw notFound('programme', id);
  return {...scope, programme: row.programme};
}

/** A programme that something of the partner's belongs to, also when they have left it since. */
export async function withProgramme(scope: PartnerScope, id: string): Promise<ProgrammeScope> {
  const [programme] = await scope.db.select().from(programmes).where(eq(programmes.id, id));
  if (!programme) throw notFound('programme', id);
  return {...scope, programme};
}

export function metaOf({now, programme}: ProgrammeScope): Meta {
  return {asOf: now.toISOString(), timeZone: programme.timeZone};
}

function gone(id: string): never {
  throw new BackendError('unauthenticated', `There is no partner ${JSON.stringify(id)} any more.`);
}
