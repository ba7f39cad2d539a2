import type {Offer, OfferPage, OffersQuery} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import {offers} from '../schema.js';
import type {OfferRow} from '../schema.js';
import {pageOf, windowOf} from './paging.js';
import type {Order} from './paging.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';

const BY_OPERATOR: Order<OfferRow> = {
  columns: [
    {value: offers.position, type: 'numeric'},
    {value: offers.id, type: 'text'},
  ],
  direction: 'asc',
  position: ({position, id}) => [position, id],
};

/** Offers of a programme in the operator's order. */
export async function listOffers(scope: ProgrammeScope, query: OffersQuery): Promise<OfferPage> {
  const {db, partner, programme} = scope;
  const own = eq(offers.programmeId, programme.id);
  const cursorScope = {partner: partner.id, operation: 'offers.list', query};
  const {after, orderBy, limit} = windowOf(cursorScope, BY_OPERATOR);
  const [rows, total] = await Promise.all([
    db.select().from(offers).where(and(own, after)).orderBy(orderBy).limit(limit),
    db.$count(offers, own),
  ]);
  const {items, nextCursor} = pageOf(cursorScope, BY_OPERATOR, rows);
  return {items: items.map(toOffer), nextCursor, total, meta: metaOf(scope)};
}

/** Whether the operator reviews conversions is the operator's business. */
function toOffer(row: OfferRow): Offer {
  const {
    id,
    programmeId: programme,
    name,
    description,
    status,
    destination,
    allowedHosts,
    terms,
    attributionDays,
  } = row;
  return {
    id,
    programme,
    name,
    ...(description !== null && {description}),
    status,
    destination,
    allowedHosts,
    terms,
    ...(attributionDays !== null && {attributionDays}),
  };
}
