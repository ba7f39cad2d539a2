import {canonicalJson, checkDestination} from '@kabinet/contract';
import type {Link, LinkChanges, Offer, Programme} from '@kabinet/contract';
import {carriedIn, filledIn} from './link-builder.model.js';
import type {BuilderValues} from './link-builder.model.js';
import {tagsIn, writtenTags} from './link-tags.model.js';

export interface EditingGround {
  programme: Pick<Programme, 'links'>;
  /** Without it nobody knows where the link may lead, and its destination stays. */
  offer: Offer | undefined;
}

/** What is sent of an edited link: only what has changed; undefined when nothing has. */
export function changesIn(link: Link, values: BuilderValues, ground: EditingGround): LinkChanges | undefined {
  const [name, code] = [values.name.trim(), values.code.trim()];
  const destination = destinationIn(values, ground.offer);
  const subIds = filledIn(values.subIds);
  const changes: LinkChanges = {
    id: link.id,
    ...(name !== link.name && {name}),
    ...(destination !== undefined && destination !== link.destination && {destination}),
    ...(code !== '' && code !== link.code && {code}),
    ...(!isSame(subIds, link.subIds) && {subIds}),
    ...(!isSame(tagsIn(values.tags), tagsIn(writtenTags(link.tags))) && {tags: tagsIn(values.tags)}),
    ...carriedChanges(link, values, ground),
  };
  return Object.keys(changes).length > 1 ? changes : undefined;
}

/** An emptied field means the offer's own page, as it does in a new link. */
function destinationIn({destination}: BuilderValues, offer: Offer | undefined): string | undefined {
  if (!offer) return undefined;
  if (destination.trim() === '') return offer.destination;
  const check = checkDestination(destination, offer.allowedHosts);
  return check.ok ? check.url : undefined;
}

/** What the programme does not offer any more stays as it is. */
function carriedChanges(
  link: Link,
  values: BuilderValues,
  {programme}: EditingGround,
): Pick<LinkChanges, 'utm' | 'erid' | 'promoCode'> {
  const {utm, erid, promo} = programme.links ?? {};
  const carried = carriedIn(values, programme);
  return {
    ...(utm && !isSame(carried.utm, link.utm) && {utm: carried.utm ?? {}}),
    ...(erid && (carried.erid ?? '') !== (link.erid ?? '') && {erid: carried.erid ?? ''}),
    ...(promo && (carried.promoCode ?? '') !== (link.promoCode ?? '') && {promoCode: carried.promoCode ?? ''}),
  };
}

function isSame(one: object | undefined, other: object | undefined): boolean {
  return canonicalJson(one ?? {}) === canonicalJson(other ?? {});
}
