import {BASE_METRICS, isBaseMetric, isFigureSort, linkOrderOf} from '@kabinet/contract';
import type {Link, LinkOrder, LinkPage, LinksQuery, Period} from '@kabinet/contract';
import {eq, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import {links, offers} from '../schema.js';
import {sumsOf, Tally} from './figures.js';
import type {Sums} from './figures.js';
import {chosenLinks} from './link-conditions.js';
import {toLink} from './link-rows.js';
import type {JoinedLink} from './link-rows.js';
import {pageOf, windowOf} from './paging.js';
import type {Order, SortColumn} from './paging.js';
import {reportSource} from './report-source.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';
import {spanOf} from './time-buckets.js';

/** A link with what it is ordered by, as the database compares it. */
interface OrderedLink extends JoinedLink {
  readonly key: string;
}

/** The partner's links, each with its figures in the period of the query. */
export async function listLinks(scope: ProgrammeScope, query: LinksQuery): Promise<LinkPage> {
  const {db, partner} = scope;
  const order = orderBy(linkOrderOf(query));
  const chosen = chosenLinks(scope, query);
  const cursorScope = {partner: partner.id, operation: 'links.list', query};
  const [rows, total] = await Promise.all([readWindow(scope, query, order), db.$count(links, chosen)]);
  const {items, nextCursor} = pageOf(cursorScope, order, rows);
  const found = items.map((row) => toLink(scope, row));
  return {items: await withFigures(scope, query.period, found), nextCursor, total, meta: metaOf(scope)};
}

/** Only an order by figures needs the sums of every link; otherwise those of a page are enough, and much less. */
function readWindow(scope: ProgrammeScope, query: LinksQuery, order: Order<OrderedLink>): Promise<OrderedLink[]> {
  const {sort = 'created', period} = query;
  const {after, orderBy: columns, limit} = windowOf({partner: scope.partner.id, operation: 'links.list', query}, order);
  const rows = scope.db
    .select({
      link: links,
      offer: {id: offers.id, name: offers.name},
      key: sql<string>`${order.columns[0]?.value}::text`,
    })
    .from(links)
    .innerJoin(offers, eq(offers.id, links.offerId))
    .$dynamic();
  if (isFigureSort(sort) && period) {
    rows.leftJoin(sql`(${sumsOfLinks(scope, period)}) as counted`, sql`counted.link_id = ${links.id}`);
  }
  return rows
    .where(sql`${chosenLinks(scope, query)} and ${after ?? sql`true`}`)
    .orderBy(columns)
    .limit(limit);
}

async function withFigures(scope: ProgrammeScope, period: Period | undefined, found: Link[]): Promise<Link[]> {
  if (!period || found.length === 0) return found;
  const ids = found.map(({id}) => id);
  const rows = await rowsOf<Sums & {link_id: string}>(scope.db, sumsOfLinks(scope, period, ids));
  const sums = new Map(rows.map(({link_id: id, ...rest}) => [id, rest]));
  return found.map((link) => ({
    ...link,
    figures: new Tally(scope.programme.currency).add(sums.get(link.id) ?? {}).figures(BASE_METRICS),
  }));
}

function sumsOfLinks(scope: ProgrammeScope, period: Period, only?: readonly string[]): SQL {
  const filters = only ? {link: [...only]} : {};
  const source = reportSource(scope, {dimensions: ['link'], filters}, spanOf(period, scope.programme.timeZone));
  return sql`select link_id, ${sumsOf(BASE_METRICS)} ${source} group by link_id`;
}

const NEWEST: readonly SortColumn[] = [
  {value: links.createdAt, type: 'timestamptz'},
  {value: links.id, type: 'text'},
];

function orderBy({sort, direction}: LinkOrder): Order<OrderedLink> {
  const newest = ({link}: OrderedLink) => [link.createdAt.toISOString(), link.id];
  if (sort === 'created') return {columns: NEWEST, direction, position: newest};
  const first: SortColumn = isFigureSort(sort)
    ? {value: figureOf(sort, direction), type: 'numeric'}
    : {value: links.foldedName, type: 'text'};
  return {columns: [first, ...NEWEST], direction, position: (row) => [row.key, ...newest(row)]};
}

/** Of a link that is counted nowhere, zeros; a ratio that cannot be computed stands last in either direction. */
function figureOf(sort: Exclude<LinkOrder['sort'], 'created' | 'name'>, direction: LinkOrder['direction']): SQL {
  const total = (metric: string): SQL => sql`coalesce(${sql.raw(`counted."${metric}"`)}::numeric, 0)`;
  if (isBaseMetric(sort)) return total(sort);
  const above = total(sort === 'cr' ? 'conversions' : 'earnings');
  const last = sql.raw(direction === 'asc' ? `'Infinity'` : `'-Infinity'`);
  return sql`coalesce(round(${above} / nullif(${total('clicks')}, 0), 8), ${last}::numeric)`;
}
