import {
  allowedDestination,
  carriedOf,
  changedCarried,
  conflict,
  filledSubIds,
  invalid,
  linksFor,
  notFound,
  requireOffered,
  requireRoom,
  requireShortLanding,
  templatesWith,
  tidyTags,
} from '@kabinet/contract';
import type {
  Link,
  LinkChanges,
  LinkDraft,
  ProgrammeLinks,
  UtmTemplateDraft,
  UtmTemplates,
  UtmTemplatesQuery,
} from '@kabinet/contract';
import type {LinkFacts} from '../sample/dataset.js';
import {toLink} from './links.js';
import type {Scope} from './scope.js';
import {usedLinks} from './session.js';

/** Makes ids and codes that are not in use. */
export interface Names {
  nextId(prefix: string): string;
  nextCode(): string;
}

export function createLink(scope: Scope, draft: LinkDraft, names: Names): Link {
  const {tables, partner, programme, now} = scope;
  const offer = tables.offers.get(draft.offer);
  if (!offer || offer.programme !== programme.id) throw notFound('offer', draft.offer);
  if (offer.status !== 'active') throw invalid('/offer', 'offer_not_active', 'The offer cannot be promoted now.');
  const destination = allowedDestination(draft.destination ?? offer.destination, offer.allowedHosts);
  requireOffered(draft, offeredTo(scope));
  const carried = carriedOf(draft);
  requireShortLanding(destination, carried, offeredTo(scope));
  if (draft.code !== undefined) requireFreeCode(tables, draft.code);
  requireRoom(usedLinks(tables, partner.id), partner.linkQuota);
  const code = draft.code ?? names.nextCode();
  const link: LinkFacts = {
    id: names.nextId('ln'),
    partner: partner.id,
    programme: programme.id,
    offer: offer.id,
    name: draft.name ?? code,
    code,
    destination,
    subIds: filledSubIds(draft.subIds),
    ...carried,
    tags: tidyTags(draft.tags ?? []),
    status: 'active',
    createdAt: now,
  };
  tables.putLink(link);
  return toLink(scope, link);
}

export function updateLink(scope: Scope, link: LinkFacts, changes: LinkChanges): Link {
  const {tables, partner} = scope;
  const offer = tables.offers.get(link.offer);
  if (!offer) throw notFound('offer', link.offer);
  const destination =
    changes.destination === undefined ? link.destination : allowedDestination(changes.destination, offer.allowedHosts);
  requireOffered(changes, offeredTo(scope));
  const carried = changedCarried(link, changes);
  requireShortLanding(destination, carried, offeredTo(scope));
  if (changes.status && link.status === 'archived') requireRoom(usedLinks(tables, partner.id), partner.linkQuota);
  const {utm: _utm, erid: _erid, promoCode: _promoCode, ...rest} = link;
  const changed: LinkFacts = {
    ...rest,
    ...codesAfter(tables, link, changes.code),
    name: changes.name ?? link.name,
    destination,
    ...(changes.subIds && {subIds: filledSubIds(changes.subIds)}),
    ...carried,
    ...(changes.tags && {tags: tidyTags(changes.tags)}),
    status: changes.status ?? link.status,
  };
  tables.putLink(changed);
  return toLink(scope, changed);
}

/** A code that is given up leads to its link still, and may be taken again by that link alone. */
function codesAfter(
  tables: Scope['tables'],
  {id, code, formerCodes = []}: LinkFacts,
  wanted: string | undefined,
): Pick<LinkFacts, 'code' | 'formerCodes'> {
  if (wanted === undefined || wanted === code) return {code, formerCodes};
  requireFreeCode(tables, wanted, id);
  return {code: wanted, formerCodes: [...formerCodes, code]};
}

function requireFreeCode(tables: Scope['tables'], code: string, owner?: string): void {
  const taken = tables.linkByCode(code);
  if (taken && taken.id !== owner) throw conflict('code_taken', `The code ${JSON.stringify(code)} is taken.`);
}

function offeredTo({partner, programme}: Scope): ProgrammeLinks | undefined {
  return linksFor(programme.links, partner.promoCodes?.[programme.id]);
}

export function listTemplates({tables, partner, programme}: Scope, _query: UtmTemplatesQuery): UtmTemplates {
  return {items: [...tables.templates(partner.id, programme.id)]};
}

export function saveTemplate(scope: Scope, {name, utm}: UtmTemplateDraft): UtmTemplates {
  const {tables, partner, programme, now} = scope;
  requireOffered({utm}, offeredTo(scope));
  const items = templatesWith(tables.templates(partner.id, programme.id), {name, utm, savedAt: now});
  tables.putTemplates(partner.id, programme.id, items);
  return {items};
}

export function archiveLink(scope: Scope, link: LinkFacts): Link {
  const archived: LinkFacts = {...link, status: 'archived'};
  scope.tables.putLink(archived);
  return toLink(scope, archived);
}

/** A link of this partner. @throws {BackendError} `not_found`, for a foreign one too. */
export function ownLink(tables: Scope['tables'], partner: string, id: string): LinkFacts {
  const link = tables.link(id);
  if (link?.partner !== partner) throw notFound('link', id);
  return link;
}
