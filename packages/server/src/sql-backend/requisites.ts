import {
  formsOf,
  FREEZE_HOURS,
  freezeAfter,
  isFrozen,
  notFound,
  recordOf,
  requisitesWithout,
  savedRequisites,
  STEP_UP_OPERATIONS,
  toRequisite,
} from '@kabinet/contract';
import type {
  Bank,
  BankQuery,
  Instant,
  RequisiteDraft,
  RequisiteId,
  RequisiteRecord,
  Requisites,
  RevealedRequisite,
} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {rememberAct} from '../audit/audit.js';
import {newId} from '../identifiers.js';
import {banks, partnerProgrammes, requisites} from '../schema.js';
import {readRequisites} from './requisite-rows.js';
import {inProgramme, metaOf} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';
import {proverOf} from './step-up.js';
import type {VerifyStepUp} from './step-up.js';

/** Without a way to verify nothing is asked for. */
export function requisitesKeeper(verify: VerifyStepUp | undefined) {
  const prove = proverOf(verify);

  const list = async (scope: ProgrammeScope): Promise<Requisites> => {
    const forms = formsOf(scope.programme.requisiteForms);
    const [records, frozenUntil] = await Promise.all([readRequisites(scope), readFreeze(scope)]);
    return {
      forms,
      items: records.map((record) => toRequisite(record, forms)),
      ...(verify && {stepUp: [...STEP_UP_OPERATIONS]}),
      freezeHours: FREEZE_HOURS,
      ...(isFrozen(frozenUntil, scope.now.toISOString()) && {frozenUntil}),
      meta: metaOf(scope),
    };
  };

  return {
    list,

    /** Runs in a transaction that holds the partner's row, as all writes do. */
    async save(outer: PartnerScope, draft: RequisiteDraft): Promise<Requisites> {
      const scope = await inProgramme(outer, draft.programme);
      await prove(scope, draft.proof);
      const before = await readRequisites(scope);
      const id = draft.id ?? newId('r', scope.now);
      const after = savedRequisites(before, draft, {
        forms: formsOf(scope.programme.requisiteForms),
        now: scope.now.toISOString(),
        newId: () => id,
      });
      await replace(scope, before, after);
      return list(scope);
    },

    async remove(outer: PartnerScope, {id, proof}: RequisiteId): Promise<Requisites> {
      const scope = await inProgramme(outer, await programmeOf(outer, id));
      await prove(scope, proof);
      const before = await readRequisites(scope);
      await replace(scope, before, requisitesWithout(before, id));
      return list(scope);
    },

    async reveal(outer: PartnerScope, {id, proof}: RequisiteId): Promise<RevealedRequisite> {
      const scope = await inProgramme(outer, await programmeOf(outer, id));
      const {values} = recordOf(await readRequisites(scope), id);
      await prove(scope, proof);
      await rememberAct(scope.db, {
        partnerId: scope.partner.id,
        at: scope.now,
        action: 'requisites.reveal',
        subject: id,
      });
      return {id, values};
    },
  };
}

/** @throws {BackendError} `not_found` */
export async function findBank({db}: PartnerScope, {bik}: BankQuery): Promise<Bank> {
  const [bank] = await db.select().from(banks).where(eq(banks.bik, bik));
  if (!bank) throw notFound('bank', bik);
  const {name, correspondentAccount, city} = bank;
  return {bik, name, ...(correspondentAccount !== null && {correspondentAccount}), ...(city !== null && {city})};
}

/** @throws {BackendError} `not_found`, for another's too. */
async function programmeOf({db, partner}: PartnerScope, id: string): Promise<string> {
  const [row] = await db
    .select({programmeId: requisites.programmeId})
    .from(requisites)
    .where(and(eq(requisites.partnerId, partner.id), eq(requisites.id, id)));
  if (!row) throw notFound('requisites', id);
  return row.programmeId;
}

/** Until when withdrawals are held after a change. */
export async function readFreeze({db, partner, programme}: ProgrammeScope): Promise<Instant | undefined> {
  const [row] = await db
    .select({frozenUntil: partnerProgrammes.withdrawalsFrozenUntil})
    .from(partnerProgrammes)
    .where(and(eq(partnerProgrammes.partnerId, partner.id), eq(partnerProgrammes.programmeId, programme.id)));
  return row?.frozenUntil?.toISOString();
}

/** Writes the few rows that there are anew, and holds withdrawals. */
async function replace(
  scope: ProgrammeScope,
  before: readonly RequisiteRecord[],
  after: readonly RequisiteRecord[],
): Promise<void> {
  const {db, partner, programme, now} = scope;
  const owner = {partnerId: partner.id, programmeId: programme.id};
  await db
    .delete(requisites)
    .where(and(eq(requisites.partnerId, partner.id), eq(requisites.programmeId, programme.id)));
  if (after.length > 0) {
    await db.insert(requisites).values(
      after.map(({createdAt, changedAt, ...record}) => ({
        ...owner,
        ...record,
        createdAt: new Date(createdAt),
        changedAt: new Date(changedAt),
      })),
    );
  }
  const frozenUntil = freezeAfter(before, await readFreeze(scope), now.toISOString());
  await db
    .update(partnerProgrammes)
    .set({withdrawalsFrozenUntil: frozenUntil === undefined ? null : new Date(frozenUntil)})
    .where(and(eq(partnerProgrammes.partnerId, partner.id), eq(partnerProgrammes.programmeId, programme.id)));
}
