import {BackendError, TOPICS} from '@kabinet/contract';
import type {PartnerStatus} from '@kabinet/contract';
import {and, eq, isNotNull, or, sql} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {settle} from '../ledger/settle.js';
import {
  clicks,
  commissions,
  idempotencyKeys,
  linkHistory,
  links,
  linkTemplates,
  paperFiles,
  papers,
  partnerProgrammes,
  partners,
  payouts,
  requisites,
} from '../schema.js';
import type {PartnerRow} from '../schema.js';
import {refoldLinks} from '../sql-backend/refold-links.js';
import type {OperatorReason} from './commissions.js';

export interface PartnerOutcome {
  readonly partner: string;
  readonly status: PartnerStatus;
}

/** Statuses that an operator gives; what each means is `accessOf`. */
export type GivenStatus = Exclude<PartnerStatus, 'invited' | 'pending'>;

/** @throws {BackendError} `not_found`; `conflict` when the partner has that status already, or was erased. */
export function setPartnerStatus(
  db: Db,
  id: string,
  {status, reason}: {status: GivenStatus; reason?: OperatorReason | undefined},
): Promise<PartnerOutcome> {
  return inTransaction(db, async (tx) => {
    const partner = await lockPartner(tx, id);
    if (partner.status === status) throw new BackendError('conflict', `The partner ${id} is ${status} already.`);
    if (partner.erasedAt) throw new BackendError('conflict', `The partner ${id} was erased and stays archived.`);
    await tx
      .update(partners)
      .set({status, statusReason: reason?.text ?? null})
      .where(eq(partners.id, id));
    await settle(tx, [], [id], TOPICS);
    return {partner: id, status};
  });
}

/**
 * Deletes a partner's personal data: name, e-mail, how they are paid, and the words they wrote. Links, figures and
 * money remain without a name: they belong to the operator's books. Sub-ids and promo codes are taken off what was counted
 * by them. Every token ends.
 * @throws {BackendError} `not_found`.
 */
export function erasePartner(db: Db, id: string, now: Date): Promise<PartnerOutcome> {
  return inTransaction(db, async (tx) => {
    await lockPartner(tx, id);
    await tx
      .update(partners)
      .set({
        name: ERASED_NAME,
        email: null,
        status: 'archived',
        statusReason: null,
        payoutMethod: null,
        tokenEpoch: sql`${partners.tokenEpoch} + 1`,
        erasedAt: now,
      })
      .where(eq(partners.id, id));
    await tx
      .update(links)
      .set({name: sql`${links.code}`, ...NOTHING_OWN, tags: [], status: 'archived'})
      .where(eq(links.partnerId, id));
    await refoldLinks(tx, id);
    await tx
      .update(linkHistory)
      .set({name: ERASED_NAME, ...NOTHING_OWN})
      .where(eq(linkHistory.partnerId, id));
    await tx
      .update(clicks)
      .set({subIds: null})
      .where(and(eq(clicks.partnerId, id), isNotNull(clicks.subIds)));
    await tx
      .update(commissions)
      .set({subIds: null, promoCode: null})
      .where(and(eq(commissions.partnerId, id), or(isNotNull(commissions.subIds), isNotNull(commissions.promoCode))));
    await tx.delete(linkTemplates).where(eq(linkTemplates.partnerId, id));
    await tx.delete(requisites).where(eq(requisites.partnerId, id));
    await tx.delete(papers).where(eq(papers.partnerId, id));
    await tx.delete(paperFiles).where(eq(paperFiles.partnerId, id));
    await tx.update(partnerProgrammes).set({promoCodes: []}).where(eq(partnerProgrammes.partnerId, id));
    await tx.update(payouts).set({method: null}).where(eq(payouts.partnerId, id));
    await tx.delete(idempotencyKeys).where(eq(idempotencyKeys.partnerId, id));
    await settle(tx, [], [id], TOPICS);
    return {partner: id, status: 'archived'};
  });
}

const ERASED_NAME = '—';
/** Words of the partner that links hold. */
const NOTHING_OWN = {subIds: {}, utm: {}, erid: null, promoCode: null};

async function lockPartner(tx: Db, id: string): Promise<PartnerRow> {
  const [partner] = await tx.select().from(partners).where(eq(partners.id, id)).for('update');
  if (!partner) throw new BackendError('not_found', `There is no partner ${id}.`);
  return partner;
}
