import {checkDestination} from '@kabinet/contract';
import type {Link, LinkChanges, LinkDraft, SubIds} from '@kabinet/contract';
import type {LinkFacts, OfferFacts} from '../sample/dataset.js';
import {conflict, invalid, notFound} from './failures.js';
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
  const destination = checkedDestination(draft.destination ?? offer.destination, offer);
  if (draft.code !== undefined && tables.linkByCode(draft.code)) {
    throw conflict('code_taken', `The code ${JSON.stringify(draft.code)} is taken.`);
  }
  requireRoom(scope);
  const code = draft.code ?? names.nextCode();
  const subIds = filled(draft.subIds);
  const link: LinkFacts = {
    id: names.nextId('ln'),
    partner: partner.id,
    programme: programme.id,
    offer: offer.id,
    name: draft.name ?? code,
    code,
    destination,
    ...(subIds && {subIds}),
    status: 'active',
    createdAt: now,
  };
  tables.putLink(link);
  return toLink(scope, link);
}

export function updateLink(scope: Scope, link: LinkFacts, changes: LinkChanges): Link {
  const {tables} = scope;
  const offer = tables.offers.get(link.offer);
  if (!offer) throw notFound('offer', link.offer);
  const destination = changes.destination === undefined ? undefined : checkedDestination(changes.destination, offer);
  if (changes.status && link.status === 'archived') requireRoom(scope);
  const {subIds: before, ...rest} = link;
  const subIds = changes.subIds ? filled(changes.subIds) : before;
  const changed: LinkFacts = {
    ...rest,
    ...(changes.name !== undefined && {name: changes.name}),
    ...(destination !== undefined && {destination}),
    ...(subIds && {subIds}),
    ...(changes.status && {status: changes.status}),
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

function checkedDestination(destination: string, offer: OfferFacts): string {
  const check = checkDestination(destination, offer.allowedHosts);
  if (check.ok) return check.url;
  const where = check.host === undefined ? '' : ` It leads to ${check.host}.`;
  throw invalid('/destination', check.reason, `A link of this offer may not lead there.${where}`);
}

function requireRoom({tables, partner}: Scope): void {
  if (usedLinks(tables, partner.id) >= partner.linkQuota) {
    throw conflict('quota_reached', `${partner.linkQuota} links are in use, and no more are allowed.`);
  }
}

/** Only the slots that hold something; undefined when none does. */
function filled(subIds: SubIds | undefined): SubIds | undefined {
  const entries = Object.entries(subIds ?? {}).filter(([, value]) => value !== '');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
