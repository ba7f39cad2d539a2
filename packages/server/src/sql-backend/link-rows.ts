import type {Link} from '@kabinet/contract';
import type {LinkRow, OfferRow} from '../schema.js';
import type {PartnerScope} from './scope.js';

/** A link with the offer that it promotes. */
export interface JoinedLink {
  readonly link: LinkRow;
  readonly offer: Pick<OfferRow, 'id' | 'name'>;
}

export function toLink({linkBase}: Pick<PartnerScope, 'linkBase'>, {link: row, offer}: JoinedLink): Link {
  const {id, programmeId, name, code, destination, subIds, status, createdAt} = row;
  return {
    id,
    programme: programmeId,
    offer: {id: offer.id, name: offer.name},
    name,
    code,
    url: linkBase + code,
    destination,
    ...(Object.keys(subIds).length > 0 && {subIds}),
    status,
    createdAt: createdAt.toISOString(),
  };
}
