import {SAMPLE_BANKS} from '@kabinet/backends/sample';
import type {Dataset} from '@kabinet/backends/sample';
import type {Db} from '../database/types.js';
import {
  banks,
  linkCodes,
  linkHistory,
  links,
  offers,
  papers,
  partnerProgrammes,
  partners,
  programmes,
  requisites,
} from '../schema.js';
import type {OfferRow, PartnerRow} from '../schema.js';
import {foldedColumns} from '../sql-backend/link-rows.js';
import {insertRows} from './insert-rows.js';

/** Programmes, offers, partners and their links. */
export async function writeCatalogue(tx: Db, data: Dataset): Promise<void> {
  await insertRows(tx, programmes, data.programmes.map(programmeRow));
  await insertRows(
    tx,
    offers,
    data.offers.map((offer, position) => offerRow(offer, position, beginningOf(data))),
  );
  await insertRows(tx, partners, data.partners.map(partnerRow));
  await insertRows(
    tx,
    partnerProgrammes,
    data.partners.flatMap(({id, joinedAt, programmes: ids, promoCodes}) =>
      ids.map((programmeId) => ({
        partnerId: id,
        programmeId,
        joinedAt: new Date(joinedAt),
        promoCodes: [...(promoCodes?.[programmeId] ?? [])],
      })),
    ),
  );
  await insertRows(tx, banks, SAMPLE_BANKS);
  await insertRows(tx, requisites, data.partners.flatMap(requisiteRows));
  await insertRows(tx, papers, data.partners.flatMap(paperRows));
  await insertRows(tx, links, data.links.map(linkRow));
  await insertRows(
    tx,
    linkCodes,
    data.links.map(({code, partner, id}) => ({code: code.toLowerCase(), partnerId: partner, linkId: id})),
  );
  await insertRows(
    tx,
    linkHistory,
    data.links.map((link) => {
      const {id: linkId, createdAt: at, partnerId, name, destination, subIds, status} = linkRow(link);
      return {partnerId, linkId, at, action: 'created' as const, name, destination, subIds, status};
    }),
  );
}

function beginningOf({partners}: Dataset): Date {
  return new Date(Math.min(...partners.map(({joinedAt}) => Date.parse(joinedAt))));
}

function programmeRow(programme: Dataset['programmes'][number], position: number) {
  const {minimumPayout, requisiteForms = [], ...rest} = programme;
  return {...rest, position, requisiteForms, minimumPayout: minimumPayout?.amount};
}

function offerRow(offer: Dataset['offers'][number], position: number, createdAt: Date) {
  const {programme: programmeId, status, ...rest} = offer;
  return {...rest, programmeId, status: status as OfferRow['status'], position, createdAt};
}

function requisiteRows({id: partnerId, requisites: own = {}}: Dataset['partners'][number]) {
  return Object.entries(own).flatMap(([programmeId, records]) =>
    records.map(({createdAt, changedAt, ...record}) => ({
      ...record,
      partnerId,
      programmeId,
      createdAt: new Date(createdAt),
      changedAt: new Date(changedAt),
    })),
  );
}

function paperRows({id: partnerId, papers: own = {}}: Dataset['partners'][number]) {
  return Object.entries(own).flatMap(([programmeId, records]) =>
    records.map(({obligation, status, at, reason}) => ({
      partnerId,
      programmeId,
      obligation,
      status,
      at: new Date(at),
      reasonCode: reason?.code,
      reasonText: reason?.text,
    })),
  );
}

function partnerRow({id, name, status, statusReason, linkQuota, payoutMethod, joinedAt}: Dataset['partners'][number]) {
  return {
    id,
    name,
    status: status as PartnerRow['status'],
    statusReason,
    linkQuota,
    payoutMethod,
    createdAt: new Date(joinedAt),
  };
}

function linkRow({partner, programme, offer, createdAt, subIds = {}, tags = [], ...rest}: Dataset['links'][number]) {
  return {
    ...rest,
    partnerId: partner,
    programmeId: programme,
    offerId: offer,
    subIds,
    tags: [...tags],
    ...foldedColumns({...rest, tags}),
    createdAt: new Date(createdAt),
  };
}
