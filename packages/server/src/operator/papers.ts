import {BackendError, obligationsOf, reviewed} from '@kabinet/contract';
import type {DocumentFile, Obligation, Verdict} from '@kabinet/contract';
import {asc, eq} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {settle} from '../ledger/settle.js';
import {papers, partnerProgrammes, partners, programmes} from '../schema.js';
import type {PartnerRow, PayoutRow} from '../schema.js';
import {openDocument} from '../sql-backend/documents.js';
import {putPaper, readObligations, readPaperState} from '../sql-backend/paper-rows.js';
import type {PaperOwner} from '../sql-backend/paper-rows.js';
import {lockPartner} from '../sql-backend/scope.js';

/** What waits for the operator's word. */
export interface WaitingPaper {
  readonly partner: string;
  readonly programme: string;
  readonly obligation: string;
  readonly sentAt: string;
  /** The id of the file, for the command that saves it. */
  readonly document?: string;
}

/** What partners have sent and nobody has looked at, the oldest first. */
export async function waitingPapers(db: Db): Promise<WaitingPaper[]> {
  const rows = await db.select().from(papers).where(eq(papers.status, 'in_review')).orderBy(asc(papers.at)).limit(1000);
  return rows.map(({partnerId, programmeId, obligation, at, fileId}) => ({
    partner: partnerId,
    programme: programmeId,
    obligation,
    sentAt: at.toISOString(),
    ...(fileId !== null && {document: fileId}),
  }));
}

/** Everything that is asked of a partner, by programme. @throws {BackendError} `not_found` */
export async function papersOf(db: Db, partner: string): Promise<Record<string, Obligation[]>> {
  const rows = await db
    .select({programme: programmes})
    .from(partnerProgrammes)
    .innerJoin(programmes, eq(programmes.id, partnerProgrammes.programmeId))
    .where(eq(partnerProgrammes.partnerId, partner));
  if (rows.length === 0) throw new BackendError('not_found', `There is no partner ${partner}.`);
  const found: Record<string, Obligation[]> = {};
  for (const {programme} of rows) found[programme.id] = await readObligations({db, partner: {id: partner}, programme});
  return found;
}

export interface PaperTarget {
  readonly partner: string;
  readonly programme: string;
  readonly obligation: string;
}

/** The operator's word on what a partner has handed in. @throws {BackendError} `not_found`, `conflict`. */
export function reviewPaper(db: Db, target: PaperTarget, verdict: Verdict & {readonly now: Date}) {
  const {partner: id, programme: programmeId, obligation} = target;
  return inTransaction(db, async (tx) => {
    const partner = await partnerOf(tx, id);
    await lockPartner(tx, id);
    const [programme] = await tx.select().from(programmes).where(eq(programmes.id, programmeId));
    if (!programme) throw new BackendError('not_found', `There is no programme ${programmeId}.`);
    const owner: PaperOwner = {db: tx, partner, programme};
    const record = reviewed(await readPaperState(owner), obligation, verdict, verdict.now.toISOString());
    await putPaper(owner, record);
    await settle(tx, [], [id], ['obligations', 'payouts']);
    return {...target, status: record.status};
  });
}

/** A document of a partner's, as the partner gets it. @throws {BackendError} `not_found` */
export async function documentOf(
  db: Db,
  {partner, document}: {readonly partner: string; readonly document: string},
  {now, language}: {readonly now: Date; readonly language: string | undefined},
): Promise<DocumentFile> {
  const scope = {db, partner: await partnerOf(db, partner), now, linkBase: ''};
  return openDocument(scope, {id: document, language});
}

/** @throws {BackendError} `conflict` while a payout waits for what its partner has to sign or to send. */
export async function requirePapersOf(tx: Db, {partnerId, programmeId, id, number}: PayoutRow): Promise<void> {
  const [programme] = await tx.select().from(programmes).where(eq(programmes.id, programmeId));
  if (!programme) return;
  const state = await readPaperState({db: tx, partner: {id: partnerId}, programme});
  const open = obligationsOf(state).filter(({blocks, payout}) => blocks && payout?.id === id);
  if (open.length === 0) return;
  const detail = `The payout ${number} waits for ${open.map((one) => one.id).join(', ')}.`;
  throw new BackendError('conflict', detail, {code: 'papers_open'});
}

async function partnerOf(db: Db, id: string): Promise<PartnerRow> {
  const [partner] = await db.select().from(partners).where(eq(partners.id, id));
  if (!partner) throw new BackendError('not_found', `There is no partner ${id}.`);
  return partner;
}
