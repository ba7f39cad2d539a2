import {allowedDestination, conflict, filledSubIds, invalid, notFound, requireRoom} from '@kabinet/contract';
import type {Link, LinkChanges, LinkDraft} from '@kabinet/contract';
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
  if (draft.code !== undefined && tables.linkByCode(draft.code)) {
    throw conflict('code_taken', `The code ${JSON.stringify(draft.code)} is taken.`);
  }
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
  if (changes.status && link.status === 'archived') requireRoom(usedLinks(tables, partner.id), partner.linkQuota);
  const changed: LinkFacts = {
    ...link,
    name: changes.name ?? link.name,
    destination,
    ...(changes.subIds && {subIds: filledSubIds(changes.subIds)}),
    status: changes.status ?? link.status,
  };
  tables.putLink(changed);
  return toLink(scope, changed);
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
