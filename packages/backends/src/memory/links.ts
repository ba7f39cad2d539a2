import {
  BASE_METRICS,
  carriedOf,
  compareSortFigures,
  invalid,
  isSortFigure,
  notFound,
  sortFigure,
} from '@kabinet/contract';
import type {Link, LinkPage, LinksQuery} from '@kabinet/contract';
import type {LinkFacts} from '../sample/dataset.js';
import {Tally} from './figures.js';
import {count, occurrencesOf} from './occurrences.js';
import {newestFirst, pageOf} from './paging.js';
import type {Order} from './paging.js';
import type {Scope} from './scope.js';

export function listLinks(scope: Scope, query: LinksQuery): LinkPage {
  const {sort = 'created', period, offer} = query;
  if (sort !== 'created' && !period) throw invalid('/period', 'period_needed', 'Figures are those of a period.');
  const statuses = query.status?.length ? query.status : ['active', 'paused'];
  const rows = scope.tables
    .links(scope.partner.id)
    .filter(({programme}) => programme === scope.programme.id)
    .filter((link) => statuses.includes(link.status) && (offer === undefined || link.offer === offer));
  const links = period ? withFigures(scope, rows, period) : rows.map((row) => toLink(scope, row));
  const order = sort === 'created' ? newest : byFigure(sort);
  const cursorScope = {partner: scope.partner.id, operation: 'links.list', query};
  return {...pageOf(cursorScope, links, order), meta: scope.meta()};
}

export function toLink({tables, linkBase}: Pick<Scope, 'tables' | 'linkBase'>, link: LinkFacts): Link {
  const offer = tables.offers.get(link.offer);
  if (!offer) throw notFound('offer', link.offer);
  const {id, programme, name, code, destination, subIds, status, createdAt} = link;
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

const newest = newestFirst<Link>(({createdAt}) => createdAt);

function byFigure(id: string): Order<Link> {
  const metric = {id, kind: 'count'} as const;
  return {
    position: (link) => [sortFigure(link.figures ?? {}, metric), ...newest.position(link)],
    isPosition: ([figure, ...rest]) => isSortFigure(figure) && newest.isPosition(rest),
    compare: ([a = 0, ...restA], [b = 0, ...restB]) => compareSortFigures(a, b, 'desc') || newest.compare(restA, restB),
  };
}
