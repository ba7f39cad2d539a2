import type {Terms} from '@kabinet/contract';
import type {Db} from '../database/types.js';
import {linkCodes, links, offers, partnerProgrammes, partners, programmes} from '../schema.js';
import type {LinkRow, OfferRow, PartnerRow, ProgrammeRow} from '../schema.js';
import {foldedColumns} from '../sql-backend/link-rows.js';

export const TERMS_OF_SALE: Terms = {event: 'sale', rule: {kind: 'percent', rate: '10'}, holdDays: 14};
export const TERMS_OF_LEAD: Terms = {
  event: 'lead',
  rule: {kind: 'fixed', amount: {amount: '300', currency: 'RUB'}},
  holdDays: 0,
};

/** One programme in roubles with one offer, one partner and one link; `name` keeps several of them apart. */
export interface World {
  readonly programme: ProgrammeRow;
  readonly offer: OfferRow;
  readonly partner: PartnerRow;
  readonly link: LinkRow;
}

export interface WorldChanges {
  programme?: Partial<ProgrammeRow>;
  offer?: Partial<OfferRow>;
  partner?: Partial<PartnerRow>;
  link?: Partial<LinkRow>;
}

const LONG_AGO = new Date('2025-01-01T00:00:00Z');

/** Fills a database; the names of tests that share one must differ. */
export async function makeWorld(db: Db, name: string, changes: WorldChanges = {}): Promise<World> {
  const [programme] = await db.insert(programmes).values(programmeOf(name, changes.programme)).returning();
  const [offer] = await db.insert(offers).values(offerOf(name, changes.offer)).returning();
  const {partner, link} = await addPartner(db, name, name, changes);
  if (!programme || !offer) throw new Error('Nothing was inserted.');
  return {programme, offer, partner, link};
}

/** One more partner, with a link, in a world that exists. */
export async function addPartner(
  db: Db,
  world: string,
  name: string,
  changes: WorldChanges = {},
): Promise<Pick<World, 'partner' | 'link'>> {
  const id = `pt_${name}`;
  const [partner] = await db
    .insert(partners)
    .values({id, name, status: 'approved', createdAt: LONG_AGO, ...changes.partner})
    .returning();
  await db.insert(partnerProgrammes).values({partnerId: id, programmeId: `pg_${world}`, joinedAt: LONG_AGO});
  const row = {
    partnerId: id,
    id: `ln_${name}`,
    programmeId: `pg_${world}`,
    offerId: `of_${world}`,
    code: name,
    name: `Link of ${name}`,
    destination: 'https://shop.example/catalogue?page=2',
    status: 'active' as const,
    createdAt: LONG_AGO,
    ...changes.link,
  };
  const [link] = await db
    .insert(links)
    .values({...row, ...foldedColumns(row)})
    .returning();
  await db.insert(linkCodes).values({code: name.toLowerCase(), partnerId: id, linkId: `ln_${name}`});
  if (!partner || !link) throw new Error('Nothing was inserted.');
  return {partner, link};
}

function programmeOf(name: string, changes: Partial<ProgrammeRow> = {}): typeof programmes.$inferInsert {
  return {
    id: `pg_${name}`,
    position: 1,
    name: `Programme ${name}`,
    currency: 'RUB',
    timeZone: 'Europe/Moscow',
    minimumPayout: '1000.00',
    payoutDay: 10,
    ...changes,
  };
}

function offerOf(name: string, changes: Partial<OfferRow> = {}): typeof offers.$inferInsert {
  return {
    id: `of_${name}`,
    programmeId: `pg_${name}`,
    position: 1,
    name: `Offer ${name}`,
    status: 'active',
    destination: 'https://shop.example/',
    allowedHosts: ['shop.example'],
    terms: [TERMS_OF_SALE, TERMS_OF_LEAD],
    attributionDays: 30,
    review: false,
    createdAt: LONG_AGO,
    ...changes,
  };
}
