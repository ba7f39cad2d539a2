import {accessOf} from '@kabinet/contract';
import type {SubIds} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {DAY_MS} from '../clock.js';
import type {Db} from '../database/types.js';
import {codeOfClick} from '../redirect/click-id.js';
import {
  clicks,
  linkCodes,
  links,
  membershipOfLink,
  offers,
  partnerProgrammes,
  partners,
  programmes,
} from '../schema.js';
import type {ClickRow, DeviceClass, LinkRow, OfferRow, PartnerRow, ProgrammeRow} from '../schema.js';
import type {Lead, Sale} from './body.js';
import {CLOCK_SKEW_MS} from './moment.js';
import {refuse} from './refusals.js';

/** Whose an event is, and on which terms. */
export interface Attribution {
  readonly link: LinkRow;
  readonly offer: OfferRow;
  readonly programme: ProgrammeRow;
  readonly clickId: string | null;
  readonly subIds: SubIds | null;
  readonly country: string | null;
  readonly device: DeviceClass | null;
  readonly referrer: string | null;
  readonly landing: string | null;
}

interface Found {
  link: LinkRow;
  offer: OfferRow;
  partner: PartnerRow;
  programme: ProgrammeRow;
  /** Null when the partner takes part in the programme no more. */
  memberOf: string | null;
}

/**
 * Finds the link behind a click id or a code. The shop hands back the last click it saw, so the last click wins.
 * @throws {BackendError} `validation`, naming the field, when the event belongs to nobody or may not earn.
 */
export async function attribute(db: Db, event: Lead | Sale, occurredAt: Date): Promise<Attribution> {
  const {clickId, code, programme} = event;
  if (clickId === undefined && code === undefined) {
    refuse('/clickId', 'click_or_code_required', 'A click id or a code is needed to know whose sale this is.');
  }
  const pointer = clickId === undefined ? '/code' : '/clickId';
  const found = await findLink(db, clickId === undefined ? code : codeOfClick(clickId));
  if (!found) {
    if (pointer === '/code') refuse(pointer, 'unknown_code', 'No such code is known.');
    refuse(pointer, 'unknown_click', 'No such click is known.');
  }
  if (programme !== undefined && programme !== found.programme.id) {
    refuse('/programme', 'other_programme', `It belongs to the programme ${found.programme.id}.`);
  }
  if (clickId === undefined) {
    if (found.link.status !== 'active') refuse('/code', 'link_inactive', `The link is ${found.link.status}.`);
    refuseIfNothingIsEarned(found, pointer);
    return {...found, ...NO_CLICK, subIds: found.link.subIds};
  }
  const click = await findClick(db, found.link.partnerId, clickId);
  if (!click) refuse('/clickId', 'unknown_click', 'No such click is known.');
  refuseIfOutside(click, found.offer, occurredAt);
  refuseIfNothingIsEarned(found, pointer);
  const {subIds, country, device, referrer, landing} = click;
  return {...found, clickId, subIds, country, device, referrer, landing};
}

const NO_CLICK = {clickId: null, country: null, device: null, referrer: null, landing: null};

function refuseIfNothingIsEarned({offer, partner, programme, memberOf}: Found, pointer: string): void {
  if (offer.status !== 'active') refuse(pointer, 'offer_inactive', `The offer ${offer.id} is ${offer.status}.`);
  if (!accessOf(partner.status).earn) {
    refuse(pointer, 'partner_inactive', `The partner is ${partner.status} and earns nothing.`);
  }
  if (memberOf === null)
    refuse(pointer, 'not_a_member', `The partner is not in the programme ${programme.id} any more.`);
}

function refuseIfOutside({clickedAt}: ClickRow, {attributionDays}: OfferRow, occurredAt: Date): void {
  const age = occurredAt.getTime() - clickedAt.getTime();
  if (age < -CLOCK_SKEW_MS)
    refuse('/occurredAt', 'before_click', `The click came later, at ${clickedAt.toISOString()}.`);
  if (attributionDays !== null && age > attributionDays * DAY_MS) {
    refuse('/clickId', 'outside_window', `The click is older than the ${attributionDays} days of the offer.`);
  }
}

async function findLink(db: Db, code: string | undefined): Promise<Found | undefined> {
  if (code === undefined) return undefined;
  const [found] = await db
    .select({
      link: links,
      offer: offers,
      partner: partners,
      programme: programmes,
      memberOf: partnerProgrammes.programmeId,
    })
    .from(linkCodes)
    .innerJoin(links, and(eq(links.partnerId, linkCodes.partnerId), eq(links.id, linkCodes.linkId)))
    .innerJoin(offers, eq(offers.id, links.offerId))
    .innerJoin(programmes, eq(programmes.id, offers.programmeId))
    .innerJoin(partners, eq(partners.id, links.partnerId))
    .leftJoin(partnerProgrammes, membershipOfLink)
    .where(eq(linkCodes.code, code.toLowerCase()));
  return found;
}

async function findClick(db: Db, partnerId: string, id: string): Promise<ClickRow | undefined> {
  const [click] = await db
    .select()
    .from(clicks)
    .where(and(eq(clicks.partnerId, partnerId), eq(clicks.id, id)));
  return click;
}
