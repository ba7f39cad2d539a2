import {and, desc, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {auditLog} from '../schema.js';

/** Who did what to what. */
export interface AuditedAct {
  readonly partnerId: string;
  readonly at: Date;
  /** An operation of the partner API: `payouts.request`. */
  readonly action: string;
  readonly subject?: string | undefined;
}

/** Writes down what a partner did, in the transaction that did it. */
export async function rememberAct(tx: Db, act: AuditedAct): Promise<void> {
  await tx.insert(auditLog).values({...act, actor: 'partner'});
}

/**
 * Writes down what the operator is about to do, then how it ended: an act that a crash cut off stands there too.
 * @returns What tells the end: the HTTP status of the answer.
 */
export async function rememberAttempt(db: Db, act: AuditedAct): Promise<(outcome: number) => Promise<void>> {
  const [row] = await db
    .insert(auditLog)
    .values({...act, actor: 'operator'})
    .returning({id: auditLog.id});
  return async (outcome) => {
    if (!row) return;
    await db
      .update(auditLog)
      .set({outcome})
      .where(and(eq(auditLog.partnerId, act.partnerId), eq(auditLog.id, row.id)));
  };
}

/** A line of the log as the operator reads it. */
export interface AuditLine {
  /** Absent for what concerns no partner. */
  readonly partner?: string;
  readonly at: string;
  readonly actor: 'partner' | 'operator';
  readonly action: string;
  readonly subject?: string;
  /** Of the operator's acts: the HTTP status. Without it the end is not known. */
  readonly outcome?: number;
}

/** The latest first. */
export async function readAudit(
  db: Db,
  {partner, limit}: {readonly partner?: string | undefined; readonly limit: number},
): Promise<AuditLine[]> {
  const rows = await db
    .select()
    .from(auditLog)
    .where(partner === undefined ? undefined : eq(auditLog.partnerId, partner))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit);
  return rows.map(({partnerId, at, actor, action, subject, outcome}) => ({
    ...(partnerId !== '' && {partner: partnerId}),
    at: at.toISOString(),
    actor,
    action,
    ...(subject !== null && {subject}),
    ...(outcome !== null && {outcome}),
  }));
}
