import {formsOf, obligationsOf, paperRulesOf} from '@kabinet/contract';
import type {Obligation, PaperRecord, PaperState} from '@kabinet/contract';
import {and, asc, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {paperFiles, papers, payouts} from '../schema.js';
import type {ProgrammeRow} from '../schema.js';
import {toReason} from './commission-rows.js';
import {readRequisites} from './requisite-rows.js';

/** Whose papers they are, and for what. */
export interface PaperOwner {
  readonly db: Db;
  readonly partner: {readonly id: string};
  readonly programme: Pick<ProgrammeRow, 'id' | 'papers' | 'requisiteForms' | 'timeZone'>;
}

/** What is asked of a partner in a programme, done or not; nothing is read where the programme asks for nothing. */
export async function readObligations(owner: PaperOwner): Promise<Obligation[]> {
  return owner.programme.papers === null ? [] : obligationsOf(await readPaperState(owner));
}

/** What the checklist follows from. */
export async function readPaperState(owner: PaperOwner): Promise<PaperState> {
  const {programme} = owner;
  const [requisites, made, records] = [await readRequisites(owner), await readPayouts(owner), await readRecords(owner)];
  const forms = new Set(formsOf(programme.requisiteForms).map(({id}) => id));
  return {
    rules: paperRulesOf(programme.papers?.rules ?? []),
    forms: requisites.flatMap(({form}) => (forms.has(form) ? [form] : [])),
    payouts: made,
    records,
    timeZone: programme.timeZone,
  };
}

async function readPayouts({db, partner, programme}: PaperOwner): Promise<PaperState['payouts']> {
  const rows = await db
    .select()
    .from(payouts)
    .where(and(eq(payouts.partnerId, partner.id), eq(payouts.programmeId, programme.id)))
    .orderBy(asc(payouts.createdAt), asc(payouts.id));
  return rows.map(({id, number, amount, currency, status, method, createdAt, paidAt}) => ({
    id,
    number,
    amount: {amount, currency},
    status,
    form: method?.kind,
    createdAt: createdAt.toISOString(),
    ...(paidAt && {paidAt: paidAt.toISOString()}),
  }));
}

async function readRecords({db, partner, programme}: PaperOwner): Promise<PaperRecord[]> {
  const rows = await db
    .select({paper: papers, name: paperFiles.name, sentAt: paperFiles.sentAt})
    .from(papers)
    .leftJoin(paperFiles, and(eq(paperFiles.partnerId, papers.partnerId), eq(paperFiles.id, papers.fileId)))
    .where(and(eq(papers.partnerId, partner.id), eq(papers.programmeId, programme.id)));
  return rows.map(({paper, name, sentAt}) => {
    const reason = toReason(paper);
    const {obligation, status, at, acceptedAt, fileId: id} = paper;
    return {
      obligation,
      status,
      at: at.toISOString(),
      ...(reason && {reason}),
      ...(acceptedAt && {acceptedAt: acceptedAt.toISOString()}),
      ...(id !== null && name !== null && sentAt !== null && {file: {id, name, sentAt: sentAt.toISOString()}}),
    };
  });
}

/** Puts a record in the place of the one before. */
export async function putPaper(owner: PaperOwner, record: PaperRecord, facts?: (typeof papers.$inferInsert)['facts']) {
  const {db, partner, programme} = owner;
  const changed = {
    status: record.status,
    at: new Date(record.at),
    reasonCode: record.reason?.code ?? null,
    reasonText: record.reason?.text ?? null,
    acceptedAt: record.acceptedAt === undefined ? null : new Date(record.acceptedAt),
    fileId: record.file?.id ?? null,
    ...(facts && {facts}),
  };
  await db
    .insert(papers)
    .values({partnerId: partner.id, programmeId: programme.id, obligation: record.obligation, ...changed})
    .onConflictDoUpdate({target: [papers.partnerId, papers.programmeId, papers.obligation], set: changed});
}
