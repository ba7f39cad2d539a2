import {checklistOf, signature, STEP_UP_OPERATIONS, takenFile} from '@kabinet/contract';
import type {Obligations, ObligationSignature, ObligationUpload} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {newId} from '../identifiers.js';
import {paperFiles} from '../schema.js';
import {actFacts} from './documents.js';
import {putPaper, readPaperState} from './paper-rows.js';
import {inProgramme, metaOf} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';
import {proverOf} from './step-up.js';
import type {VerifyStepUp} from './step-up.js';

/** Without a way to verify nothing is asked for before an act is signed. */
export function paperKeeper(verify: VerifyStepUp | undefined) {
  const prove = proverOf(verify);

  const list = async (scope: ProgrammeScope): Promise<Obligations> => ({
    items: checklistOf(await readPaperState(scope)),
    ...(verify && {stepUp: [...STEP_UP_OPERATIONS]}),
    meta: metaOf(scope),
  });

  return {
    list,

    /** Runs in a transaction that holds the partner's row, as all writes do. */
    async upload(outer: PartnerScope, asked: ObligationUpload): Promise<Obligations> {
      const scope = await inProgramme(outer, asked.programme);
      const {db, partner, programme, now} = scope;
      const id = newId('f', now);
      const state = await readPaperState(scope);
      const {record, bytes, replaced} = takenFile(state, asked, {now: now.toISOString(), fileId: id});
      const {name, type} = asked.file;
      await db.insert(paperFiles).values({
        partnerId: partner.id,
        id,
        programmeId: programme.id,
        obligation: record.obligation,
        name,
        type,
        bytes,
        sentAt: now,
      });
      if (replaced !== undefined) {
        await db.delete(paperFiles).where(and(eq(paperFiles.partnerId, partner.id), eq(paperFiles.id, replaced)));
      }
      await putPaper(scope, record);
      return list(scope);
    },

    async sign(outer: PartnerScope, {programme, id, proof}: ObligationSignature): Promise<Obligations> {
      const scope = await inProgramme(outer, programme);
      await prove(scope, proof);
      const record = signature(await readPaperState(scope), id, scope.now.toISOString());
      if (record) await putPaper(scope, record, await actFacts(scope, record));
      return list(scope);
    },
  };
}
