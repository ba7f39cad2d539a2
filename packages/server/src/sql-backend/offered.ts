import {linksFor} from '@kabinet/contract';
import type {ProgrammeLinks} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {partnerProgrammes, programmes} from '../schema.js';
import type {PartnerScope} from './scope.js';

/** What links of the partner may carry in a programme; nothing where the partner takes part no more. */
export async function offeredIn({db, partner}: PartnerScope, programmeId: string): Promise<ProgrammeLinks | undefined> {
  const [row] = await db
    .select({links: programmes.links, promoCodes: partnerProgrammes.promoCodes})
    .from(partnerProgrammes)
    .innerJoin(programmes, eq(programmes.id, partnerProgrammes.programmeId))
    .where(and(eq(partnerProgrammes.partnerId, partner.id), eq(partnerProgrammes.programmeId, programmeId)));
  return row && linksFor(row.links, row.promoCodes);
}
