import {askedDocument, documentFile, isMade, payeeOf} from '@kabinet/backends/documents';
import type {DocumentFacts, DocumentRow, MadeKind} from '@kabinet/backends/documents';
import {arrivesOf, dateIn, formsOf, notFound, payoutIdOf} from '@kabinet/contract';
import type {DocumentFile, DocumentQuery, PaperRecord} from '@kabinet/contract';
import {and, asc, eq, isNotNull, sql} from 'drizzle-orm';
import {commissions, paperFiles, papers, payoutItems, payouts} from '../schema.js';
import type {PayoutRow} from '../schema.js';
import {readRequisites} from './requisite-rows.js';
import {withProgramme} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';

/** @throws {BackendError} `not_found`, for another's too. */
export async function openDocument(scope: PartnerScope, {id, language}: DocumentQuery): Promise<DocumentFile> {
  const {db, partner} = scope;
  const [sent] = await db
    .select()
    .from(paperFiles)
    .where(and(eq(paperFiles.partnerId, partner.id), eq(paperFiles.id, id)));
  if (sent) return {name: sent.name, type: sent.type, bytes: new Uint8Array(sent.bytes)};
  const asked = askedDocument(id);
  const payout = asked && (await readPayout(scope, asked.payout));
  if (!payout || !isMade(asked.kind, payout.status)) throw notFound('document', id);
  const signed = asked.kind === 'act' ? await readSigned(scope, payout.id) : undefined;
  return documentFile(signed ?? (await factsOf(scope, payout, asked.kind)), language);
}

/** What an act says at the moment of its signature. */
export async function actFacts(
  scope: ProgrammeScope,
  {obligation, at}: PaperRecord,
): Promise<DocumentFacts | undefined> {
  const payout = await readPayout(scope, payoutIdOf(obligation) ?? '');
  return payout && {...(await factsOf(scope, payout, 'act')), signedAt: at};
}

async function readPayout({db, partner}: PartnerScope, id: string): Promise<PayoutRow | undefined> {
  const [payout] = await db
    .select()
    .from(payouts)
    .where(and(eq(payouts.partnerId, partner.id), eq(payouts.id, id)));
  return payout;
}

async function factsOf(outer: PartnerScope, payout: PayoutRow, kind: MadeKind): Promise<DocumentFacts> {
  const scope = await withProgramme(outer, payout.programmeId);
  const {partner, programme} = scope;
  const {number, createdAt, currency, method, paidAt} = payout;
  const money = (amount: string | null) => (amount === null ? undefined : {amount, currency});
  const [amount, fee, tax] = [{amount: payout.amount, currency}, money(payout.fee), money(payout.tax)];
  return {
    kind,
    number,
    date: dateIn(programme.timeZone, createdAt.toISOString()),
    timeZone: programme.timeZone,
    programme: programme.name,
    payer: programme.papers?.payer,
    payee: payeeOf(partner.name, await requisitesOf(scope, payout)),
    amount,
    fee,
    tax,
    arrives: arrivesOf(amount, fee, tax) ?? amount,
    method: method ?? undefined,
    paidAt: paidAt?.toISOString(),
    rows: await rowsIn(scope, payout),
  };
}

/** The requisites that were asked for, else those of the form that the money went to. */
async function requisitesOf(scope: ProgrammeScope, {requisiteId, method}: PayoutRow) {
  const form = formsOf(scope.programme.requisiteForms).find(({id}) => id === method?.kind);
  const own = (await readRequisites(scope)).filter((record) => record.form === form?.id);
  const record = own.find(({id}) => id === requisiteId) ?? own[0];
  return form && record && {form, values: record.values};
}

async function rowsIn({db, partner}: ProgrammeScope, {id, currency}: PayoutRow): Promise<DocumentRow[]> {
  const rows = await db
    .select({
      occurredAt: commissions.occurredAt,
      type: commissions.type,
      orderId: commissions.orderId,
      amount: payoutItems.amount,
    })
    .from(payoutItems)
    .innerJoin(
      commissions,
      and(eq(commissions.partnerId, payoutItems.partnerId), eq(commissions.id, payoutItems.commissionId)),
    )
    .where(and(eq(payoutItems.partnerId, partner.id), eq(payoutItems.payoutId, id)))
    .orderBy(asc(commissions.occurredAt), asc(commissions.id));
  return rows.map(({occurredAt, type, orderId, amount}) => ({
    occurredAt: occurredAt.toISOString(),
    type,
    ...(orderId !== null && {orderId}),
    amount: {amount, currency},
  }));
}

/** A signed act says what was signed. */
async function readSigned({db, partner}: PartnerScope, payoutId: string): Promise<DocumentFacts | undefined> {
  const [row] = await db
    .select({facts: papers.facts})
    .from(papers)
    .where(
      and(
        eq(papers.partnerId, partner.id),
        eq(papers.status, 'done'),
        isNotNull(papers.facts),
        sql`substr(${papers.obligation}, strpos(${papers.obligation}, '.') + 1) = ${payoutId}`,
      ),
    );
  return row?.facts ?? undefined;
}
