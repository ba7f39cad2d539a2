import {
  allowedDestination,
  carriedOf,
  changedCarried,
  filledSubIds,
  invalid,
  notFound,
  requireOffered,
  requireRoom,
  requireShortLanding,
  tidyTags,
} from '@kabinet/contract';
import type {Link, LinkChanges, LinkDraft} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {newId} from '../identifiers.js';
import {linkHistory, links, offers} from '../schema.js';
import type {LinkHistoryRow, LinkRow, OfferRow} from '../schema.js';
import {takeAnyCode, takeCode} from './link-codes.js';
import {carriedBy, carriedColumns, foldedColumns, toLink} from './link-rows.js';
import {offeredIn} from './offered.js';
import {inProgramme} from './scope.js';
import type {PartnerScope} from './scope.js';
import {usedLinks} from './session.js';

/*
 * All of these run in a transaction that holds the partner's row: two writes of one partner come one after the other,
 * so that the quota cannot be passed by haste.
 */

export async function createLink(scope: PartnerScope, draft: LinkDraft): Promise<Link> {
  const {db, partner, now} = scope;
  const {programme} = await inProgramme(scope, draft.programme);
  const offer = await readOffer(db, draft.offer);
  if (offer?.programmeId !== programme.id) throw notFound('offer', draft.offer);
  if (offer.status !== 'active') throw invalid('/offer', 'offer_not_active', 'The offer cannot be promoted now.');
  const destination = allowedDestination(draft.destination ?? offer.destination, offer.allowedHosts);
  const offered = await offeredIn(scope, programme.id);
  requireOffered(draft, offered);
  const carried = carriedOf(draft);
  requireShortLanding(destination, carried, offered);
  const id = newId('l', now);
  const owner = {partnerId: partner.id, linkId: id};
  const wanted = draft.code === undefined ? undefined : await takeCode(db, draft.code, owner);
  await requireRoomFor(scope);
  const code = wanted ?? (await takeAnyCode(db, owner));
  const row = {
    partnerId: partner.id,
    id,
    programmeId: programme.id,
    offerId: offer.id,
    code,
    name: draft.name ?? code,
    destination,
    subIds: filledSubIds(draft.subIds),
    ...carriedColumns(carried),
    tags: tidyTags(draft.tags ?? []),
    status: 'active' as const,
    createdAt: now,
  };
  const link: LinkRow = {...row, ...foldedColumns(row)};
  await db.insert(links).values(link);
  await remember(scope, link, 'created');
  return toLink(scope, {link, offer});
}

export async function updateLink(scope: PartnerScope, {id, ...changes}: LinkChanges): Promise<Link> {
  const {link: before, offer} = await readOwn(scope, id);
  const destination =
    changes.destination === undefined
      ? before.destination
      : allowedDestination(changes.destination, offer.allowedHosts);
  const offered = await offeredIn(scope, before.programmeId);
  requireOffered(changes, offered);
  const carried = changedCarried(carriedBy(before), changes);
  requireShortLanding(destination, carried, offered);
  const code = await codeAfter(scope, before, changes.code);
  if (changes.status && before.status === 'archived') await requireRoomFor(scope);
  const link: LinkRow = {
    ...before,
    code,
    name: changes.name ?? before.name,
    destination,
    subIds: changes.subIds ? filledSubIds(changes.subIds) : before.subIds,
    ...carriedColumns(carried),
    tags: changes.tags ? tidyTags(changes.tags) : before.tags,
    status: changes.status ?? before.status,
  };
  return replace(scope, {link, offer}, 'updated');
}

export async function archiveLink(scope: PartnerScope, {id}: {id: string}): Promise<Link> {
  const {link, offer} = await readOwn(scope, id);
  if (link.status === 'archived') return toLink(scope, {link, offer});
  return replace(scope, {link: {...link, status: 'archived'}, offer}, 'archived');
}

async function replace(
  scope: PartnerScope,
  {link, offer}: {link: LinkRow; offer: OfferRow},
  action: LinkHistoryRow['action'],
): Promise<Link> {
  const {code, name, destination, subIds, tags, utm, erid, promoCode, status} = link;
  await scope.db
    .update(links)
    .set({code, name, destination, subIds, tags, utm, erid, promoCode, status, ...foldedColumns(link)})
    .where(and(eq(links.partnerId, scope.partner.id), eq(links.id, link.id)));
  await remember(scope, link, action);
  return toLink(scope, {link, offer});
}

/** Who did what to links, for the operator. */
async function remember({db, now}: PartnerScope, link: LinkRow, action: LinkHistoryRow['action']): Promise<void> {
  const {id: linkId, createdAt: _createdAt, programmeId: _programmeId, offerId: _offerId, ...state} = link;
  await db.insert(linkHistory).values({...state, linkId, at: now, action});
}

/** The code that the link is shown with; the one before leads to it still. */
async function codeAfter({db}: PartnerScope, before: LinkRow, wanted: string | undefined): Promise<string> {
  if (wanted === undefined || wanted === before.code) return before.code;
  return takeCode(db, wanted, {partnerId: before.partnerId, linkId: before.id});
}

async function readOffer(db: Db, id: string): Promise<OfferRow | undefined> {
  const [offer] = await db.select().from(offers).where(eq(offers.id, id));
  return offer;
}

async function readOwn({db, partner}: PartnerScope, id: string): Promise<{link: LinkRow; offer: OfferRow}> {
  const [row] = await db
    .select({link: links, offer: offers})
    .from(links)
    .innerJoin(offers, eq(offers.id, links.offerId))
    .where(and(eq(links.partnerId, partner.id), eq(links.id, id)));
  if (!row) throw notFound('link', id);
  return row;
}

async function requireRoomFor({db, partner}: PartnerScope): Promise<void> {
  requireRoom(await usedLinks(db, partner.id), partner.linkQuota);
}
