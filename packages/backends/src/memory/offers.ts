import type {Offer, OfferPage, OffersQuery} from '@kabinet/contract';
import type {OfferFacts} from '../sample/dataset.js';
import {orderIn} from '../lists/offer-list.js';
import {pageOf} from './paging.js';
import type {Scope} from './scope.js';

/** In the operator's order. */
export function listOffers(scope: Scope, query: OffersQuery): OfferPage {
  const {tables, partner, programme} = scope;
  const rows = [...tables.offers.values()].filter((offer) => offer.programme === programme.id);
  const page = pageOf({partner: partner.id, operation: 'offers.list', query}, rows, orderIn(rows));
  return {...page, items: page.items.map(toOffer), meta: scope.meta()};
}

/** Whether the operator reviews conversions is the operator's business. */
function toOffer({review: _review, ...offer}: OfferFacts): Offer {
  return offer;
}
