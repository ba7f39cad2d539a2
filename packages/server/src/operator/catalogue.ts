import {amountsIn, BackendError, checkDestination, maskedAccount, TOPICS} from '@kabinet/contract';
import type {Topic} from '@kabinet/contract';
import {and, eq, inArray, notInArray, sql} from 'drizzle-orm';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {settle} from '../ledger/settle.js';
import {offers, partnerProgrammes, partners, programmes} from '../schema.js';
import type {StoredPayoutMethod} from '../schema.js';
import type {OfferInput, PartnerInput, ProgrammeInput} from './catalogue-inputs.js';

const CATALOGUE_TOPICS: readonly Topic[] = ['session', 'offers', 'links'];

/** Makes or changes a programme. @throws {BackendError} `conflict`: a programme keeps its currency for ever. */
export function putProgramme(db: Db, id: string, input: ProgrammeInput): Promise<{programme: string}> {
  return inTransaction(db, async (tx) => {
    const [known] = await tx.select().from(programmes).where(eq(programmes.id, id)).for('update');
    if (known && known.currency !== input.currency) {
      throw new BackendError('conflict', `The programme ${id} counts in ${known.currency}; that cannot be changed.`);
    }
    await tx
      .insert(programmes)
      .values({id, ...input})
      .onConflictDoUpdate({target: programmes.id, set: input});
    await tellMembers(tx, id);
    return {programme: id};
  });
}

/**
 * Makes or changes an offer.
 * @throws {BackendError} `conflict`: an offer keeps its programme; `validation` for an unknown programme, for a
 * destination that its own hosts do not allow, and for terms in another currency.
 */
export function putOffer(
  db: Db,
  id: string,
  {programme: programmeId, ...input}: OfferInput,
  now: Date,
): Promise<{offer: string}> {
  return inTransaction(db, async (tx) => {
    const [programme] = await tx.select().from(programmes).where(eq(programmes.id, programmeId));
    if (!programme) throw wrong('/programme', `There is no programme ${programmeId}.`);
    const destination = checkDestination(input.destination, input.allowedHosts);
    if (!destination.ok) throw wrong('/destination', `The offer's own hosts do not allow it: ${destination.reason}.`);
    refuseOtherCurrencies(input, programme.currency);
    const [known] = await tx.select().from(offers).where(eq(offers.id, id)).for('update');
    if (known && known.programmeId !== programmeId) {
      throw new BackendError('conflict', `The offer ${id} belongs to ${known.programmeId}; that cannot be changed.`);
    }
    const values = {...input, programmeId, destination: destination.url};
    await tx
      .insert(offers)
      .values({id, ...values, createdAt: now})
      .onConflictDoUpdate({target: offers.id, set: values});
    await tellMembers(tx, programmeId);
    return {offer: id};
  });
}

/**
 * Makes a partner, approved, or changes one; the programmes it is in are those named.
 * @throws {BackendError} `conflict` for an erased partner, `validation` for an unknown programme.
 */
export function putPartner(
  db: Db,
  id: string,
  {programmes: wanted, promoCodes, ...input}: PartnerInput,
  now: Date,
): Promise<{partner: string}> {
  return inTransaction(db, async (tx) => {
    const known = await tx.select({id: programmes.id}).from(programmes).where(inArray(programmes.id, wanted));
    const index = wanted.findIndex((programme) => !known.some((row) => row.id === programme));
    if (index >= 0) throw wrong(`/programmes/${index}`, `There is no programme ${wanted[index]}.`);
    const [partner] = await tx.select().from(partners).where(eq(partners.id, id)).for('update');
    if (partner?.erasedAt) throw new BackendError('conflict', `The partner ${id} was erased.`);
    const values = {...input, payoutMethod: input.payoutMethod && masked(input.payoutMethod)};
    await tx
      .insert(partners)
      .values({id, ...values, status: 'approved', createdAt: now})
      .onConflictDoUpdate({target: partners.id, set: values});
    const left = and(eq(partnerProgrammes.partnerId, id), notInArray(partnerProgrammes.programmeId, wanted));
    await tx.delete(partnerProgrammes).where(left);
    await tx
      .insert(partnerProgrammes)
      .values(
        [...new Set(wanted)].map((programmeId) => ({
          partnerId: id,
          programmeId,
          joinedAt: now,
          promoCodes: promoCodes[programmeId] ?? [],
        })),
      )
      .onConflictDoUpdate({
        target: [partnerProgrammes.partnerId, partnerProgrammes.programmeId],
        set: {promoCodes: sql`excluded.promo_codes`},
      });
    await settle(tx, [], [id], TOPICS);
    return {partner: id};
  });
}

async function tellMembers(tx: Db, programmeId: string): Promise<void> {
  const members = await tx.select().from(partnerProgrammes).where(eq(partnerProgrammes.programmeId, programmeId));
  await settle(
    tx,
    [],
    members.map(({partnerId}) => partnerId),
    CATALOGUE_TOPICS,
  );
}

function refuseOtherCurrencies({terms}: Pick<OfferInput, 'terms'>, currency: string): void {
  for (const [index, line] of terms.entries()) {
    if (amountsIn(line).some((amount) => amount.currency !== currency)) {
      throw wrong(`/terms/${index}`, `The programme counts in ${currency}.`);
    }
  }
}

function masked({kind, label, account}: NonNullable<PartnerInput['payoutMethod']>): StoredPayoutMethod {
  return {
    kind,
    ...(label !== undefined && {label}),
    ...(account !== undefined && {account: maskedAccount(account)}),
  };
}

function wrong(pointer: string, detail: string): BackendError {
  return new BackendError('validation', detail, {fields: [{pointer, detail}]});
}
