import {capabilitiesOf, linksFor, mayAsk} from '@kabinet/contract';
import type {CurrencyDeclaration, Programme, PromoCodeChoice, Session} from '@kabinet/contract';
import {and, asc, eq, ne, sql} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {currencies, links, partnerProgrammes, programmes} from '../schema.js';
import type {CurrencyRow, PartnerRow, ProgrammeRow} from '../schema.js';
import {moneyOf} from './money.js';
import type {PartnerScope} from './scope.js';

/** Who the partner is and what they may do. */
export async function session({db, partner, now}: PartnerScope): Promise<Session> {
  const [own, declared, used, tags] = await Promise.all([
    programmesOf(db, partner.id),
    db.select().from(currencies).orderBy(asc(currencies.code)),
    usedLinks(db, partner.id),
    tagsInUse(db, partner.id),
  ]);
  return {
    partner: toPartner(partner),
    programmes: mayAsk(partner.status, 'offers.list') ? own.map(toProgramme) : [],
    capabilities: capabilitiesOf({
      status: partner.status,
      programmes: own,
      since: partner.createdAt.toISOString(),
      links: {used, limit: partner.linkQuota, tags},
    }),
    ...(declared.length > 0 && {currencies: declared.map(toDeclaration)}),
    now: now.toISOString(),
  };
}

/** Links that count against the quota. */
export function usedLinks(db: Db, partnerId: string): Promise<number> {
  return db.$count(links, ownLinks(partnerId));
}

async function tagsInUse(db: Db, partnerId: string): Promise<string[]> {
  const tag = sql<string>`jsonb_array_elements_text(${links.tags})`;
  const rows = await db.selectDistinct({tag}).from(links).where(ownLinks(partnerId));
  return rows.map((row) => row.tag);
}

function ownLinks(partnerId: string) {
  return and(eq(links.partnerId, partnerId), ne(links.status, 'archived'));
}

type OwnProgramme = ProgrammeRow & {readonly promoCodes: readonly PromoCodeChoice[]};

async function programmesOf(db: Db, partnerId: string): Promise<OwnProgramme[]> {
  const rows = await db
    .select({programme: programmes, promoCodes: partnerProgrammes.promoCodes})
    .from(partnerProgrammes)
    .innerJoin(programmes, eq(programmes.id, partnerProgrammes.programmeId))
    .where(eq(partnerProgrammes.partnerId, partnerId))
    .orderBy(asc(programmes.position), asc(programmes.id));
  return rows.map(({programme, promoCodes}) => ({...programme, promoCodes}));
}

function toPartner({id, name, status, statusReason}: PartnerRow): Session['partner'] {
  return {id, name, status, ...(statusReason !== null && {statusReason})};
}

/** The payout day is the server's own business; partners read the schedule in words. */
function toProgramme(row: OwnProgramme): Programme {
  const links = linksFor(row.links, row.promoCodes);
  const {id, name, currency, timeZone, subIds, commissionColumns, minimumPayout, payoutSchedule, payoutRequests} = row;
  return {
    id,
    name,
    currency,
    timeZone,
    ...(subIds.length > 0 && {subIds}),
    ...(links && {links}),
    ...(commissionColumns.length > 0 && {commissionColumns}),
    ...(minimumPayout !== null && {minimumPayout: moneyOf(minimumPayout, currency)}),
    ...(payoutRequests && {payoutRequests}),
    ...(payoutSchedule !== null && {payoutSchedule}),
  };
}

function toDeclaration({code, digits, symbol}: CurrencyRow): CurrencyDeclaration {
  return {code, digits, ...(symbol !== null && {symbol})};
}
