import {createHash} from 'node:crypto';
import {and, eq} from 'drizzle-orm';
import {canonicalJson, conflict} from '@kabinet/contract';
import {DAY_MS} from '../clock.js';
import type {Db} from '../database/types.js';
import {idempotencyKeys} from '../schema.js';

/** A write and the key under which the partner's browser sent it. */
export interface KeyedWrite {
  readonly partnerId: string;
  /** Without a key the work is simply done. */
  readonly key: string | undefined;
  readonly operation: string;
  readonly input: unknown;
  readonly now: Date;
}

/**
 * Does the work once: the same key, operation and input give the first answer again, for a day. The partner's row is
 * locked by the caller, so that of two equal requests the second waits for the first one's answer.
 * @throws {BackendError} `conflict` when the key came with something else before.
 */
export async function once<Answer>(tx: Db, write: KeyedWrite, work: () => Promise<Answer>): Promise<Answer> {
  const {partnerId, key, operation, input, now} = write;
  if (key === undefined) return work();
  const own = and(eq(idempotencyKeys.partnerId, partnerId), eq(idempotencyKeys.key, key));
  const [known] = await tx.select().from(idempotencyKeys).where(own);
  const isKept = known !== undefined && isFresh(known.createdAt, now);
  const requestHash = hashOf([operation, input]);
  if (isKept && known.requestHash !== requestHash) {
    throw conflict('idempotency_key_reused', 'This idempotency key was used for something else.');
  }
  if (isKept) return known.answer as Answer;
  const answer = await work();
  if (known) await tx.delete(idempotencyKeys).where(own);
  await tx.insert(idempotencyKeys).values({partnerId, key, operation, requestHash, answer, createdAt: now});
  return answer;
}

/** Whether a write under this key has been answered before, and gives that answer again. */
export async function wasAnswered(
  db: Db,
  {partnerId, key, now}: Pick<KeyedWrite, 'partnerId' | 'key' | 'now'>,
): Promise<boolean> {
  if (key === undefined) return false;
  const [known] = await db
    .select({createdAt: idempotencyKeys.createdAt})
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.partnerId, partnerId), eq(idempotencyKeys.key, key)));
  return known !== undefined && isFresh(known.createdAt, now);
}

function isFresh(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() < DAY_MS;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url');
}
