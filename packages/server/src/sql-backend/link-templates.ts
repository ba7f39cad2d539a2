import {requireOffered, templatesWith} from '@kabinet/contract';
import type {UtmTemplate, UtmTemplateDraft, UtmTemplates, UtmTemplatesQuery} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {linkTemplates} from '../schema.js';
import {offeredIn} from './offered.js';
import {inProgramme} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';

/** UTM fields that the partner has saved, by name. */
export async function listTemplates(scope: ProgrammeScope, _query: UtmTemplatesQuery): Promise<UtmTemplates> {
  return {items: await readTemplates(scope)};
}

/** Runs in a transaction that holds the partner's row, as all writes do. */
export async function saveTemplate(
  outer: PartnerScope,
  {programme, name, utm}: UtmTemplateDraft,
): Promise<UtmTemplates> {
  const scope = await inProgramme(outer, programme);
  const {db, now} = scope;
  requireOffered({utm}, await offeredIn(scope, programme));
  const items = templatesWith(await readTemplates(scope), {name, utm, savedAt: now.toISOString()});
  await db.delete(linkTemplates).where(and(own(scope), eq(linkTemplates.name, name)));
  const saved = items.find((template) => template.name === name);
  if (saved) {
    const {partner} = scope;
    await db
      .insert(linkTemplates)
      .values({partnerId: partner.id, programmeId: programme, name, utm: saved.utm, savedAt: now});
  }
  return {items};
}

async function readTemplates(scope: ProgrammeScope): Promise<UtmTemplate[]> {
  const rows = await scope.db.select().from(linkTemplates).where(own(scope));
  const templates = rows.map(({name, utm, savedAt}) => ({name, utm, savedAt: savedAt.toISOString()}));
  // Not by the database: its order of letters depends on where it runs.
  return templates.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function own({partner, programme}: ProgrammeScope) {
  return and(eq(linkTemplates.partnerId, partner.id), eq(linkTemplates.programmeId, programme.id));
}
