import {BASE_METRICS, carriedOf, notFound} from '@kabinet/contract';
import type {Link, LinkPage, LinksQuery, Period} from '@kabinet/contract';
import {listOfLinks} from '../lists/link-list.js';
import type {LinkFacts} from '../sample/dataset.js';
import {Tally} from './figures.js';
import {count, occurrencesOf} from './occurrences.js';
import type {Scope} from './scope.js';

export function listLinks(scope: Scope, query: LinksQuery): LinkPage {
  const all = scope.tables
    .links(scope.partner.id)
    .filter(({programme}) => programme === scope.programme.id)
    .map((row) => toLink(scope, row));
  const counted = (links: readonly Link[], period: Period) => withFigures(scope, links, period);
  return listOfLinks(query, {partner: scope.partner.id, meta: scope.meta(), counted}, all);
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

function withFigures(scope: Scope, links: readonly Link[], period: Period): Link[] {
  const {id: programme, timeZone, currency} = scope.programme;
  const tallies = new Map(links.map(({id}) => [id, new Tally(currency)]));
  for (const occurrence of occurrencesOf(scope.tables, {partner: scope.partner.id, programme, timeZone, period})) {
    const tally = tallies.get(occurrence.click.link);
    if (tally) count(tally, occurrence);
  }
  return links.map((link) => ({
    ...link,
    figures: (tallies.get(link.id) ?? new Tally(currency)).figures(BASE_METRICS),
  }));
}
