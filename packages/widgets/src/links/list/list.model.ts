import {evaluateRatio, LINK_SORTS, metricRegistry, zero} from '@kabinet/contract';
import type {
  Capabilities,
  Figure,
  Link,
  LinksQuery,
  LinkSort,
  Metric,
  Money,
  Period,
  Programme,
  Session,
} from '@kabinet/contract';

export const PAGE = 10;

/** `current`: what is not archived. */
export const LINK_FILTERS = ['current', 'active', 'paused', 'archived'] as const;
export type LinkFilter = (typeof LINK_FILTERS)[number];

/** What the list shows, and in which order. An empty text narrows nothing. */
export interface LinkListing {
  readonly sort: LinkSort;
  readonly direction: 'asc' | 'desc';
  readonly filter: LinkFilter;
  readonly offer: string;
  readonly tag: string;
  readonly search: string;
}

export const NEWEST: LinkListing = {
  sort: 'created',
  direction: 'desc',
  filter: 'current',
  offer: '',
  tag: '',
  search: '',
};

/** The same order, of all links that are not archived. */
export function unfiltered({sort, direction}: LinkListing): LinkListing {
  return {...NEWEST, sort, direction};
}

export function isFiltered({filter, offer, tag, search}: LinkListing): boolean {
  return filter !== NEWEST.filter || offer !== '' || tag !== '' || search !== '';
}

/** What a backend is asked: nothing that it has not said it takes. */
export function queryOf(listing: LinkListing, programme: Programme, period: Period, limit = PAGE): LinksQuery {
  const {sort, direction, filter, offer, tag, search} = listing;
  return {
    programme: programme.id,
    period,
    sort,
    ...(direction === 'asc' && {direction}),
    limit,
    ...(filter !== 'current' && {status: [filter]}),
    ...(offer && {offer}),
    ...(tag && {tag}),
    ...(search && {search}),
  };
}

const USUAL_FILTERS: readonly string[] = ['status', 'offer'];
const USUAL_SORTS: readonly string[] = ['created', 'clicks', 'conversions', 'earnings'];

/** Whether the list can be narrowed down by it. */
export function takesFilter({links}: Capabilities, filter: 'status' | 'offer' | 'tag' | 'search'): boolean {
  return (links?.filters ?? USUAL_FILTERS).includes(filter);
}

/** Orders that the backend takes and that make sense with these figures. */
export function sortsFor({links, metrics}: Capabilities): LinkSort[] {
  const offered = links?.sorts ?? USUAL_SORTS;
  const isSeen = (sort: string): boolean =>
    sort === 'created' || sort === 'name' || metrics.some((metric) => metric.id === sort);
  return LINK_SORTS.filter((sort) => offered.includes(sort) && isSeen(sort));
}

/** A press on the head of a column: its own first direction, then the other one, where the backend has both. */
export function sortedBy(
  {sort, direction}: LinkListing,
  chosen: LinkSort,
  {links}: Capabilities,
): Pick<LinkListing, 'sort' | 'direction'> {
  const first = chosen === 'name' ? 'asc' : 'desc';
  const turns = sort === chosen && direction === first && links?.sorts !== undefined;
  return {sort: chosen, direction: turns ? opposite(first) : first};
}

function opposite(direction: 'asc' | 'desc'): 'asc' | 'desc' {
  return direction === 'asc' ? 'desc' : 'asc';
}

/** Columns besides the link itself, in their order. */
// prettier-ignore
export const LINK_COLUMNS = ['destination', 'offer', 'created', 'clicks', 'uniqueClicks', 'conversions', 'cr', 'epc', 'earnings'] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];
export type FigureColumn = Exclude<LinkColumn, 'destination' | 'offer' | 'created'>;

const USUAL_COLUMNS: readonly LinkColumn[] = ['clicks', 'conversions', 'cr', 'earnings'];

export function isFigureColumn(column: LinkColumn): column is FigureColumn {
  return column !== 'destination' && column !== 'offer' && column !== 'created';
}

/** Columns that this partner may see. */
export function columnsFor(metrics: readonly Metric[]): LinkColumn[] {
  return LINK_COLUMNS.filter((column) => !isFigureColumn(column) || metrics.some(({id}) => id === column));
}

/** Of those, the chosen ones; the usual ones as long as nothing has been chosen. */
export function shownColumns(metrics: readonly Metric[], chosen: readonly string[] = USUAL_COLUMNS): LinkColumn[] {
  return columnsFor(metrics).filter((column) => chosen.includes(column));
}

/** What stands in a figure's cell; null is «—», which is not zero. */
export type CellFigure =
  | {readonly kind: 'count'; readonly count: number}
  | {readonly kind: 'share'; readonly share: string}
  | {readonly kind: 'money'; readonly amounts: readonly Money[]}
  | null;

/** The figure of a link in the list's period. No money at all is zero of the programme's currency. */
export function figureOf(
  link: Link,
  column: FigureColumn,
  metrics: readonly Metric[],
  {currency}: Programme,
): CellFigure {
  const figures = link.figures ?? {};
  const metric = metricRegistry(metrics).get(column);
  const figure: Figure | string = (metric?.formula ? evaluateRatio(metric, figures) : figures[column]) ?? null;
  if (typeof figure === 'string') return {kind: 'share', share: figure};
  if (typeof figure === 'number') return {kind: 'count', count: figure};
  if (!Array.isArray(figure)) return null;
  return {kind: 'money', amounts: figure.length > 0 ? figure : [zero(currency)]};
}

/** The link that was just made stands first, also before the list has it. */
export function withCreated(links: readonly Link[], created: Link | undefined): Link[] {
  if (!created) return [...links];
  const known = links.find(({id}) => id === created.id);
  return [known ?? created, ...links.filter((link) => link !== known)];
}

/** How many links the list will have, as far as the session tells: a quota is for all programmes together. */
export function linksOf({programmes, capabilities}: Session): number | undefined {
  return programmes.length === 1 ? capabilities.links?.quota?.used : undefined;
}
