import type {Instant, Link, Offer} from '@kabinet/contract';
import type {PartnerOffer} from './shapes.js';

/**
 * A partner's link of an offer; sub-ids are added to its address. Undefined for an offer that has none.
 * @param joinedAt - Affise does not say when a link came about; it was not before the partner.
 */
export function linkOf(
  {id, title, link: url, preview_url: destination = ''}: PartnerOffer,
  programme: string,
  {account, joinedAt}: {readonly account: string; readonly joinedAt: Instant},
): Link | undefined {
  if (url === undefined) return undefined;
  return {
    id: `${account}-${id}`,
    programme,
    offer: {id, name: title},
    name: title,
    code: id,
    url,
    destination,
    status: 'active',
    createdAt: joinedAt,
  };
}

/** The list has only offers that the partner may run. */
export function offerOf({id, title, preview_url: destination = ''}: PartnerOffer, programme: string): Offer {
  return {id, programme, name: title, status: 'active', destination, allowedHosts: [], terms: []};
}
