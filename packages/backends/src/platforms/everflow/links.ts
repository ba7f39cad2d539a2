import type {Link, Offer} from '@kabinet/contract';
import {momentOf} from '../../mapped/values/moment.js';
import type {RunnableOffer} from './shapes.js';

const STATUSES: Readonly<Record<string, Link['status']>> = {active: 'active', paused: 'paused'};

function statusOf({offer_status: status}: RunnableOffer): Link['status'] {
  return Object.hasOwn(STATUSES, status) ? STATUSES[status]! : 'archived';
}

/**
 * A partner's link is that of an offer they may run; sub-ids are added to its address.
 * @param account - The partner's, since others have links of the same offer.
 */
export function linkOf(offer: RunnableOffer, programme: string, account: string): Link {
  const {network_offer_id: id, name, tracking_url: url, preview_url: destination = '', time_created: created} = offer;
  return {
    id: `${account}-${id}`,
    programme,
    offer: {id, name},
    name,
    code: id,
    url,
    destination,
    status: statusOf(offer),
    createdAt: momentOf(created, {style: 'seconds'}),
  };
}

export function offerOf(offer: RunnableOffer, programme: string): Offer {
  const {network_offer_id: id, name, preview_url: destination = ''} = offer;
  return {id, programme, name, status: statusOf(offer), destination, allowedHosts: [], terms: []};
}
