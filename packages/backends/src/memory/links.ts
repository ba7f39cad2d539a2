import {
  BASE_METRICS,
  carriedOf,
  compareLinks,
  instantSchema,
  isLinkFigure,
  isLinkFound,
  linkOrderOf,
  linkPosition,
  notFound,
} from '@kabinet/contract';
import type {Link, LinkOrder, LinkPage, LinksQuery} from '@kabinet/contract';
import * as v from 'valibot';
import type {LinkFacts} from '../sample/dataset.js';
import {Tally} from './figures.js';
import {count, occurrencesOf} from './occurrences.js';
import {pageOf} from './paging.js';
import type {Order} from './paging.js';
import type {Scope} from './scope.js';

export function listLinks(scope: Scope, query: LinksQuery): LinkPage {
  const {period, offer, tag, search} = query;
  const order = orderOf(linkOrderOf(query));
  const statuses = query.status?.length ? query.status : ['active', 'paused'];
  const rows = scope.tables
    .links(scope.partner.id)
    .filter(({programme}) => programme === scope.programme.id)
    .filter((link) => statuses.includes(link.status) && (offer === undefined || link.offer === offer))
    .filter((link) => tag === undefined || link.tags?.includes(tag))
    .filter((link) => search === undefined || isLinkFound(link, search));
  const links = period ? withFigures(scope, rows, period) : rows.map((row) => toLink(scope, row));
  const cursorScope = {partner: scope.partner.id, operation: 'links.list', query};
  return {...pageOf(cursorScope, links, order), meta: scope.meta()};
}

export function toLink({tables, linkBase}: Pick<Scope, 'tables' | 'linkBase'>, link: LinkFacts): Link {
  const offer = tables.offers.get(link.offer);
  if (!offer) throw notFound('offer', link.offer);
  const {id, programme, name, code, destination, subIds, tags, status, createdAt} = link;
  return {
    id,
    programme,
    offer: {id: offer.id, name: offer.name},
    name,
    code,
    url: linkBase + code,
    destination,
    ...(subIds && Object.keys(subIds).length > 0 && {subIds}),
    ...carriedOf(link),
    ...(tags && tags.length > 0 && {tags: [...tags]}),
    status,
    createdAt,
  };
}

function withFigures(scope: Scope, rows: readonly LinkFacts[], period: NonNullable<LinksQuery['period']>): Link[] {
  const {id: programme, timeZone, currency} = scope.programme;
  const tallies = new Map(rows.map(({id}) => [id, new Tally(currency)]));
  for (const occurrence of occurrencesOf(scope.tables, {partner: scope.partner.id, programme, timeZone, period})) {
    const tally = tallies.get(occurrence.click.link);
    if (tally) count(tally, occurrence);
  }
  return rows.map((row) => ({
    ...toLink(scope, row),
    figures: (tallies.get(row.id) ?? new Tally(currency)).figures(BASE_METRICS),
  }));
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
