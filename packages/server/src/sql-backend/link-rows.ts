import {carriedOf, foldedText, searchedOfLink} from '@kabinet/contract';
import type {Carried, FindableLink, Link} from '@kabinet/contract';
import type {LinkRow, OfferRow} from '../schema.js';
import type {PartnerScope} from './scope.js';

/** A link with the offer that it promotes. */
export interface JoinedLink {
  readonly link: LinkRow;
  readonly offer: Pick<OfferRow, 'id' | 'name'>;
}

export function toLink({linkBase}: Pick<PartnerScope, 'linkBase'>, {link: row, offer}: JoinedLink): Link {
  const {id, programmeId, name, code, destination, subIds, tags, status, createdAt} = row;
  return {
    id,
    programme: programmeId,
    offer: {id: offer.id, name: offer.name},
    name,
    code,
    url: linkBase + code,
    destination,
    ...(Object.keys(subIds).length > 0 && {subIds}),
    ...carriedBy(row),
    ...(tags.length > 0 && {tags}),
    status,
    createdAt: createdAt.toISOString(),
  };
}

/** What a link adds to its destination. */
export function carriedBy({utm, erid, promoCode}: Pick<LinkRow, 'utm' | 'erid' | 'promoCode'>): Carried {
  return carriedOf({utm, erid: erid ?? undefined, promoCode: promoCode ?? undefined});
}

/** How it is kept. */
export function carriedColumns({utm = {}, erid, promoCode}: Carried): Pick<LinkRow, 'utm' | 'erid' | 'promoCode'> {
  return {utm, erid: erid ?? null, promoCode: promoCode ?? null};
}

/** What a link is found and ordered by; to be kept with every change of these. */
export function foldedColumns(link: FindableLink): Pick<LinkRow, 'foldedName' | 'searched'> {
  return {foldedName: foldedText(link.name), searched: searchedOfLink(link)};
}
