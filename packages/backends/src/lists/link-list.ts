import {compareLinks, instantSchema, isLinkFigure, isLinkFound, linkOrderOf, linkPosition} from '@kabinet/contract';
import type {Link, LinkOrder, LinkPage, LinksQuery, Meta, Period} from '@kabinet/contract';
import * as v from 'valibot';
import {pageOf} from '../memory/paging.js';
import type {Order} from '../memory/paging.js';

export interface LinkListScope {
  readonly partner: string;
  readonly meta: Meta;
  /** The same links with their figures of a period. Without it links have none. */
  readonly counted?: ((links: readonly Link[], period: Period) => readonly Link[]) | undefined;
}

/** The part of a partner's links that a query asks for, in its order. */
export function listOfLinks(
  query: LinksQuery,
  {partner, meta, counted}: LinkListScope,
  all: readonly Link[],
): LinkPage {
  const {period} = query;
  const order = orderOf(linkOrderOf(query));
  const chosen = all.filter(chosenBy(query));
  const links = period && counted ? counted(chosen, period) : chosen;
  return {...pageOf({partner, operation: 'links.list', query}, links, order), meta};
}

function chosenBy({status = [], offer, tag, search}: LinksQuery): (link: Link) => boolean {
  const statuses: readonly string[] = status.length > 0 ? status : ['active', 'paused'];
  return (link) =>
    statuses.includes(link.status) &&
    (offer === undefined || link.offer.id === offer) &&
    (tag === undefined || link.tags?.includes(tag) === true) &&
    (search === undefined || isLinkFound(link, search));
}

function orderOf(order: LinkOrder): Order<Link> {
  return {
    position: (link) => linkPosition(link, order.sort),
    isPosition: (position) => {
      const [id, moment, ...first] = [...position].reverse();
      const isOwn =
        order.sort === 'created' ? first.length === 0 : first.length === 1 && isLinkFigure(first[0], order.sort);
      return isOwn && typeof id === 'string' && v.is(instantSchema, moment);
    },
    compare: (a, b) => compareLinks(a, b, order),
  };
}
