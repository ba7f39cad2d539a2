import {landingParameters} from '@kabinet/contract';
import type {LandingParameter, Offer, PartnerStatus, SubIds} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Clock} from '../clock.js';
import type {Db} from '../database/types.js';
import {linkCodes, links, membershipOfLink, offers, partnerProgrammes, partners, programmes} from '../schema.js';
import {carriedBy} from '../sql-backend/link-rows.js';
import {withPatience} from './patience.js';

/** Everything a redirect depends on. */
export interface LinkTarget {
  readonly code: string;
  readonly partnerId: string;
  readonly linkId: string;
  readonly programmeId: string;
  readonly offerId: string;
  readonly destination: string;
  /** What is added to the destination. */
  readonly parameters: readonly LandingParameter[];
  readonly subIds: SubIds;
  readonly status: 'active' | 'paused' | 'archived';
  readonly partnerStatus: PartnerStatus;
  /** Whether the partner takes part in the programme still. */
  readonly isMember: boolean;
  readonly offer: Pick<Offer, 'destination' | 'allowedHosts'> & {readonly status: 'active' | 'paused' | 'archived'};
}

const CODE = /^[a-z0-9-]{1,60}$/;
const MAX_ENTRIES = 20_000;
/** Changes are announced by hints; this is for the hint that got lost. */
const MAX_AGE_MS = 10_000;

interface Entry {
  readonly target: LinkTarget;
  readonly until: number;
}

/** Links by code, remembered briefly. Unknown codes are not: a new link works at once. */
export class LinkCache {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  /** Counts what was forgotten, so that an answer read before that is not remembered after it. */
  #generation = 0;

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  async find(code: string): Promise<LinkTarget | undefined> {
    const key = code.toLowerCase();
    if (!CODE.test(key)) return undefined;
    const now = this.#clock().getTime();
    const known = this.#entries.get(key);
    if (known && known.until > now) return known.target;
    const generation = this.#generation;
    const target = await withPatience(readLink(this.#db, key)).catch((error: unknown) => {
      // An old answer brings the visitor to the shop, none does not.
      if (known) return known.target;
      throw error;
    });
    if (target && generation === this.#generation) this.#remember(key, {target, until: now + MAX_AGE_MS});
    return target;
  }

  /** Something about a partner or their links changed. */
  forget(partnerId: string): void {
    this.#generation++;
    for (const [key, {target}] of this.#entries) if (target.partnerId === partnerId) this.#entries.delete(key);
  }

  clear(): void {
    this.#generation++;
    this.#entries.clear();
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.delete(key);
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size >= MAX_ENTRIES) this.#entries.delete(oldest);
    this.#entries.set(key, entry);
  }
}

async function readLink(db: Db, code: string): Promise<LinkTarget | undefined> {
  const [row] = await db
    .select({
      link: links,
      offer: offers,
      partnerStatus: partners.status,
      offered: programmes.links,
      memberOf: partnerProgrammes.programmeId,
    })
    .from(linkCodes)
    .innerJoin(links, and(eq(links.partnerId, linkCodes.partnerId), eq(links.id, linkCodes.linkId)))
    .innerJoin(offers, eq(offers.id, links.offerId))
    .innerJoin(programmes, eq(programmes.id, links.programmeId))
    .innerJoin(partners, eq(partners.id, links.partnerId))
    .leftJoin(partnerProgrammes, membershipOfLink)
    .where(eq(linkCodes.code, code));
  if (!row) return undefined;
  const {link, offer, partnerStatus, offered, memberOf} = row;
  const {partnerId, id: linkId, programmeId, offerId, destination, subIds, status} = link;
  const parameters = landingParameters(carriedBy(link), offered);
  const isMember = memberOf !== null;
  const way = {destination, parameters, offer, status, partnerStatus, isMember};
  return {code, partnerId, linkId, programmeId, offerId, subIds, ...way};
}
